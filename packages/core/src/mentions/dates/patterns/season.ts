import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readYear } from '../readers'

/** "the summer of 2015", "summer 2015", "this summer" (with `relative`), "in the fall". */
export const season: DatePattern = {
  name: 'season',
  triggers: Word.Season,
  match(scan, token) {
    const { season } = scan.value(token)
    let at = token + 1
    if (scan.lower(at) === 'of' || scan.is(at, Word.Comma)) at++
    const year = readYear(scan, at)
    if (year)
      return { endToken: year.end, meaning: { kind: 'season', season, relation: null, year: year.value, offset: null } }
    if (scan.is(token + 1, Word.Relation) && scan.lower(token + 2) === 'year') {
      const { relation } = scan.value(token + 1)
      const offset = relation === 'last' ? -1 : relation === 'next' ? 1 : relation === 'this' ? 0 : null
      if (offset !== null)
        return { endToken: token + 3, meaning: { kind: 'season', season, relation: null, year: null, offset } }
    }
    // "fall" and "spring" are verbs and nouns too: alone only after "in the", "by", "since last" ...
    let before = token - 1
    if (scan.is(before, Word.Edge)) before--
    const word = scan.lower(before)
    const sure =
      word === 'the'
        ? inPhrase.has(scan.lower(before - 1))
        : word === 'in' || word === 'by' || word === 'until' || word === 'since'
    if (!sure || (word !== 'the' && scan.lower(token) === 'fall')) return null
    if (scan.lower(token + 1) === 'of' || scan.lower(token + 1) === 'in') return null
    return { endToken: token + 1, meaning: { kind: 'season', season, relation: null, year: null, offset: null } }
  },
}

const inPhrase = new Set(['in', 'by', 'during', 'over', 'of', 'until', 'since', 'for', 'throughout'])
