import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readMonthFirst } from '../readers'

/** "Nov. 8", "November 8, 2016", "March eighth", "March 3-5". */
export const monthDay: DatePattern = {
  name: 'month-day',
  triggers: Word.Month,
  match(scan, token) {
    const date = readMonthFirst(scan, token, 0)
    return date && { endToken: date.end, meaning: date.value }
  },
}
