import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readMonthFirst } from '../readers'

/** "the week of March 6". */
export const weekOf: DatePattern = {
  name: 'week-of',
  triggers: Word.Unit,
  match(scan, token) {
    if (scan.lower(token) !== 'week' || scan.lower(token + 1) !== 'of' || scan.lower(token - 1) !== 'the') return null
    const day = readMonthFirst(scan, token + 2, 0)
    return day && { endToken: day.end, firstToken: token - 1, closed: true, meaning: { kind: 'week', of: day.value } }
  },
}
