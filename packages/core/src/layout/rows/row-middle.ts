import { isBlank } from '../../source/characters'

const BLANK = 32
/** The tail begins at most so many code units early, where a word would be cut. */
export const LONGEST_WORD = 40

/** Where the last words of a row begin that is read at its ends only: behind a blank at about `from`. */
export function tailOf(source: string, at: number, from: number): number {
  if (from <= at) return at
  let tail = from
  const limit = from - LONGEST_WORD
  while (tail > limit && source.charCodeAt(tail - 1) !== BLANK) tail--
  return tail > limit ? tail : at
}

/** Whether no blank between is another than a single space: summed up in signs, as nobody can foretell where a word ends. */
export function isFolded(source: string, start: number, end: number): boolean {
  let signs = 0
  let before = 0
  for (let at = start - 1; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code > 126 && isBlank(code)) return false
    const black = code - BLANK - 1
    signs |= (code - BLANK) | (black & before)
    before = black
  }
  return signs >= 0
}
