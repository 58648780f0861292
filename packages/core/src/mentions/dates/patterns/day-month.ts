import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readDayFirst } from '../readers'

/** "8 November 2016", "8th of November", "3-5 March". */
export const dayMonth: DatePattern = {
  name: 'day-month',
  triggers: Word.Number | Word.Ordinal,
  match(scan, token) {
    const date = readDayFirst(scan, token, 0)
    return date && { endToken: date.end, meaning: date.value }
  },
}
