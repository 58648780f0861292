import { Case } from '../../../language/tokens'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { holidayAt } from '../holiday-names'
import { readYear } from '../readers'

/** "Thanksgiving Day", "New Year's Eve", "last Christmas", "the eve of Ramadan", "Christmas 2015". */
export const holiday: DatePattern = {
  name: 'holiday',
  triggers: Word.Holiday | Word.Relation | Word.Bound,
  match(scan, token) {
    let at = token
    let relation: 'last' | 'this' | 'next' | null = null
    if (scan.is(token, Word.Relation)) {
      const value = scan.value(token).relation
      if (value !== 'last' && value !== 'this' && value !== 'next') return null
      relation = value
      at++
    }
    if (!scan.is(at, Word.Holiday)) return null
    const name = holidayAt(scan, at)
    if (!name) return null
    const { end } = name
    // A surname: "Johnnie Christmas".
    if (
      relation === null &&
      scan.letterCase(at - 1) === Case.Capitalized &&
      !scan.firstInSentence(at - 1) &&
      scan.flags(at - 1) === 0 &&
      !wishes.has(scan.lower(at - 1))
    )
      return null
    const year = readYear(scan, scan.is(end, Word.Comma) ? end + 1 : end)
    const days = scan.lower(token - 1) === 'of' && scan.lower(token - 2) === 'eve' ? -1 : 0
    return {
      endToken: year ? year.end : end,
      ...(days ? { firstToken: token - 2 } : {}),
      closed: days === 0,
      meaning: { kind: 'holiday', name: name.value, year: year?.value ?? null, relation, days },
    }
  },
}

const wishes = new Set(['merry', 'happy', 'on', 'by', 'before', 'after', 'since', 'during', 'until', 'for'])
