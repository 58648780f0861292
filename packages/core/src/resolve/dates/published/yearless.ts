import { fromDayNumber, isCalendarDay, toDayNumber } from '../../../source/calendar'
import type { Days } from './day-scores'

/** Days from the nearest "March 9" of any year to a day in a range: positive where it is gone. */
export function daysSince(month: number, dayOfMonth: number, { from, to }: Days): (day: number) => number {
  const on: number[] = []
  const last = fromDayNumber(to).year + 1
  for (let year = fromDayNumber(from).year - 1; year <= last; year++)
    if (isCalendarDay(year, month, dayOfMonth)) on.push(toDayNumber(year, month, dayOfMonth))
  return (day) => {
    let best = Infinity
    for (const one of on) if (Math.abs(day - one) < Math.abs(best)) best = day - one
    return best
  }
}
