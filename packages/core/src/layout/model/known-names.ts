import { CharClass, classOf } from '../../source/characters'
import { isGivenName } from '../fields/given-names'
import type { Row } from '../rows/measure-rows'

/** Longer rows may begin with a name, too, but are something else. */
const LONGEST = 30
const SPACE = 32

/** Whether a row's first word, or the one after "By", is a given name that the lexicon knows: 1, else 0. */
export function knownNames(source: string, rows: readonly Row[]): Uint8Array {
  const named = new Uint8Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    const { start, end, words, titleWords } = rows[row]
    if (words >= 2 && words <= LONGEST && titleWords >= 2 && opensWithGivenName(source, start, end)) named[row] = 1
  }
  return named
}

function opensWithGivenName(source: string, start: number, end: number): boolean {
  let to = wordEnd(source, start, end)
  if (to - start === 2 && (source.charCodeAt(start) | 32) === 98 && (source.charCodeAt(start + 1) | 32) === 121) {
    start = to
    while (start < end && classOf(source.charCodeAt(start)) !== CharClass.Letter) start++
    to = wordEnd(source, start, end)
  }
  if (to - start < 2 || source.charCodeAt(to) !== SPACE) return false
  return isGivenName(source.slice(start, to))
}

function wordEnd(source: string, start: number, end: number): number {
  let to = start
  while (to < end && to - start < 20 && classOf(source.charCodeAt(to)) === CharClass.Letter) to++
  return to
}
