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
  const { length } = source
  const starts: number[] = [0]
  // Searching is what engines do fastest; most texts have one kind of line break.
  const others = source.includes('\r') || source.includes('\u2028') || source.includes('\u2029')
  for (let at = nextBreak(source, 0, others); at >= 0; at = nextBreak(source, at, others)) {
    at += source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1
    if (at < length) starts.push(at)
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

/** Where the next line break stands; -1 where there is none. */
function nextBreak(source: string, from: number, others: boolean): number {
  if (!others) return source.indexOf('\n', from)
  for (let at = from; at < source.length; at++) if (isLineBreak(source.charCodeAt(at))) return at
  return -1
}
