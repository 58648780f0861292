import { isCalendarDay, toDayNumber } from '../../source/calendar'
import { dayPeriod, monthPeriod, type Period, yearPeriod } from './period'

/** The calendar day (or month, or year) that a publication date names, in its own time zone. */
export function readPublished(value: string): Period | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  if (!found) return null
  const year = Number(found[1])
  const month = Number(found[2] ?? 0)
  const day = Number(found[3] ?? 0)
  if (day > 0) return isCalendarDay(year, month, day) ? dayPeriod(toDayNumber(year, month, day)) : null
  if (month > 0) return month <= 12 ? monthPeriod(year, month) : null
  return yearPeriod(year)
}
