import { CharClass, classOf } from '../../source/characters'
import { isGivenName } from '../fields/given-names'
import type { Row } from '../rows/measure-rows'
import type { Page } from './page'

/** Longer rows may begin with a name, too, but are something else. */
const LONGEST = 30
const SPACE = 32

/** Bits of `Page.named`: whether the row was looked at, and what was seen. */
const LOOKED = 1
const NAMED = 2

/** Whether a row's first word, or the one after "By", is a given name that the lexicon knows; each row is looked at once. */
export function isNamed({ named, rows, source }: Page, row: number): boolean {
  if (named[row] === 0) named[row] = looksNamed(source, rows[row]) ? LOOKED | NAMED : LOOKED
  return named[row] !== LOOKED
}

function looksNamed(source: string, { start, end, words, titleWords }: Row): boolean {
  return words >= 2 && words <= LONGEST && titleWords >= 2 && opensWithGivenName(source, start, end)
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
