import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readDayFirst, readMonthFirst, skipStop } from '../readers'

/** "Tuesday, Nov. 8, 2016", "Tuesday 8 November", "Tues., March eighth", "Tuesday the 8th of November". */
export const weekdayDate: DatePattern = {
  name: 'weekday-date',
  triggers: Word.Weekday,
  match(scan, token) {
    let at = skipStop(scan, token + 1)
    if (scan.is(at, Word.Comma)) at++
    const { weekday } = scan.value(token)
    const date = readMonthFirst(scan, at, weekday) ?? readDayFirst(scan, at, weekday)
    return date && { endToken: date.end, meaning: date.value }
  },
}
