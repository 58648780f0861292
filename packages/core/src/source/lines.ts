import { isBlank, isLineBreak } from './characters'

/**
 * Lines tile the source. Line `i` runs from `start[i]` to `start[i + 1]`, its terminator included (CRLF is one);
 * `contentStart[i]`–`contentEnd[i]` is the line without blank characters at its ends, empty for a blank line.
 */
export interface Lines {
  readonly count: number
  readonly start: Int32Array
  readonly contentStart: Int32Array
  readonly contentEnd: Int32Array
}

export function splitLines(source: string): Lines {
  const starts: number[] = [0]
  const length = source.length
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(at)
    if (!isLineBreak(code)) continue
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++
    if (at + 1 < length) starts.push(at + 1)
  }
  const count = length === 0 ? 0 : starts.length
  const start = new Int32Array(count + 1)
  const contentStart = new Int32Array(count)
  const contentEnd = new Int32Array(count)
  for (let line = 0; line < count; line++) {
    let from = starts[line]
    let to = line + 1 < count ? starts[line + 1] : length
    start[line] = from
    while (from < to && isBlank(source.charCodeAt(from))) from++
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    contentStart[line] = from
    contentEnd[line] = to
  }
  start[count] = length
  return { count, start, contentStart, contentEnd }
}
