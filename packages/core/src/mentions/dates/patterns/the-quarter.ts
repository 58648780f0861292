import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** Of matches, races and talk: "the quarter final", "the quarter of a mile". */
const otherwise = new Set(['of', 'final', 'finals', 'mile', 'back', 'pounder', 'century', 'horse', 'note'])

/** "the quarter", "the full year" in a story of a company's results; "over the weekend". */
export const theQuarter: DatePattern = {
  name: 'the-quarter',
  triggers: Word.Unit,
  match(scan, token) {
    const before = scan.lower(token - 1)
    const word = scan.lower(token)
    if (word === 'year') {
      if (before !== 'full' || scan.lower(token - 2) !== 'the') return null
      return {
        endToken: token + 1,
        firstToken: token - 2,
        closed: true,
        meaning: { kind: 'unit', unit: 'Y', relation: 'this' },
      }
    }
    if (before !== 'the') return null
    if (word === 'weekend') {
      const lead = scan.lower(token - 2)
      if (lead !== 'over' && lead !== 'during' && lead !== 'throughout') return null
      return { endToken: token + 1, meaning: { kind: 'unit', unit: 'K', relation: 'last' } }
    }
    if (word !== 'quarter' || otherwise.has(scan.lower(token + 1))) return null
    return { endToken: token + 1, meaning: { kind: 'unit', unit: 'Q', relation: 'that' } }
  },
}
