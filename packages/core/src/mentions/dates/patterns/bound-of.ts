import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "the end of the year", "the middle of the month", "year-end", "earlier in the year": a part of the running period. */
export const boundOf: DatePattern = {
  name: 'bound-of',
  triggers: Word.Bound | Word.Compound | Word.Edge | Word.Unit,
  match(scan, token) {
    if (scan.is(token, Word.Compound)) {
      const { parts } = scan.value(token)
      if (parts.length !== 2 || parts[0] !== 'year' || parts[1] !== 'end') return null
      return { endToken: token + 1, meaning: { kind: 'unit', unit: 'Y', relation: 'this' } }
    }
    // "by year end", "before year's end"
    if (scan.is(token, Word.Unit)) {
      if (scan.lower(token) !== 'year') return null
      const end = /^['’]s$/.test(scan.lower(token + 1)) ? token + 2 : token + 1
      if (scan.lower(end) !== 'end') return null
      return { endToken: end + 1, meaning: { kind: 'unit', unit: 'Y', relation: 'this' } }
    }
    const joint = scan.is(token, Word.Bound) ? 'of' : 'in'
    if (scan.lower(token + 1) !== joint || scan.lower(token + 2) !== 'the' || !scan.is(token + 3, Word.Unit))
      return null
    const { unit } = scan.value(token + 3)
    if (unit !== 'W' && unit !== 'M' && unit !== 'Y' && unit !== 'E' && unit !== 'C' && unit !== 'Q') return null
    return { endToken: token + 4, meaning: { kind: 'unit', unit, relation: 'this' } }
  },
}
