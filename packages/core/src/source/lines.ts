import { isBlank, isLineBreak } from './characters'

/**
 * Lines tile the source. Line `i` runs from `start[i]` to `start[i + 1]`, its terminator included (CRLF is one);
 * `contentStart[i]`–`contentEnd[i]` is the line without blank characters at its ends, empty for a blank line.
 */
export interface Lines {
  readonly count: number
  readonly start: readonly number[]
  readonly contentStart: readonly number[]
  readonly contentEnd: readonly number[]
}

export function splitLines(source: string): Lines {
  const { length } = source
  // Plain arrays: typed ones cost more to make than most texts have lines to put there.
  const start: number[] = length === 0 ? [] : [0]
  // Searching is what engines do fastest; most texts have one kind of line break.
  const others = source.includes('\r') || source.includes('\u2028') || source.includes('\u2029')
  for (let at = nextBreak(source, 0, others); at >= 0; at = nextBreak(source, at, others)) {
    at += source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1
    if (at < length) start.push(at)
  }
  const count = start.length
  start.push(length)
  const contentStart: number[] = []
  const contentEnd: number[] = []
  for (let line = 0; line < count; line++) {
    let from = start[line]
    let to = start[line + 1]
    while (from < to && isBlank(source.charCodeAt(from))) from++
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    contentStart.push(from)
    contentEnd.push(to)
  }
  return { count, start, contentStart, contentEnd }
}

/** Where the next line break stands; -1 where there is none. */
function nextBreak(source: string, from: number, others: boolean): number {
  if (!others) return source.indexOf('\n', from)
  for (let at = from; at < source.length; at++) if (isLineBreak(source.charCodeAt(at))) return at
  return -1
}
