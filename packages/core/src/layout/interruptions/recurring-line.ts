import { isCreditLine } from '../fields/split-caption'
import type { Interruption } from './interruption'

/** A headline may be printed three times: in the page's title, in a share bar, above the article. */
const OFTEN = 4
const LONGEST = 6
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u
const BY = /^(?:by|von|par|por)\b/iu

/** A short line that the text prints again and again, the mark between two stretches of an article: no name, no credit. */
export const recurringLine: Interruption = {
  name: 'recurring-line',
  longest: LONGEST,
  tester: (source, rows) => {
    const counts = new Map<number, number>()
    for (const { hash, words } of rows) if (words > 0 && words <= LONGEST) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    return (row) => {
      const { start, end, hash, words, letters, digits, colons, brackets, last } = rows[row]
      if (words === 0 || (counts.get(hash) ?? 0) < OFTEN) return false
      // "Q:", "Pos⇥Player", "(Reuters)", "3 p.m."
      if (letters < 3 || digits > 0 || colons > 0 || brackets > 0 || last === 63) return false
      const text = source.slice(start, end)
      return !text.includes('\t') && !NAME.test(text) && !BY.test(text) && !isCreditLine(source, start, end)
    }
  },
}
