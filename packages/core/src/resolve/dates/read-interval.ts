import { isCalendarDay, toDayNumber, weekdayOf } from '../../source/calendar'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period'

/** First and last minute of an EDTF value as this library writes it, in days (a time of day is a fraction); for sorting. */
export function readInterval(value: string): { start: number; end: number } | null {
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const from = readInterval(value.slice(0, slash))
    const to = readInterval(value.slice(slash + 1))
    return from && to && { start: from.start, end: to.end }
  }
  const period = readPeriod(value.replace(/[~?%]/g, '').slice(0, 10))
  if (!period) return null
  const time = /T(\d\d):(\d\d)/.exec(value)
  if (!time) return { start: period.start, end: period.end + 1 }
  const at = period.start + (Number(time[1]) * 60 + Number(time[2])) / 1440
  return { start: at, end: at }
}

function readPeriod(value: string): Period | null {
  let found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  if (found) {
    const [year, month, day] = found.slice(1).map(Number)
    return isCalendarDay(year, month, day) ? dayPeriod(toDayNumber(year, month, day)) : null
  }
  found = /^(\d{4})-(\d\d)$/.exec(value)
  if (found) {
    const [year, part] = found.slice(1).map(Number)
    if (part >= 1 && part <= 12) return monthPeriod(year, part)
    if (part >= 21 && part <= 24) return seasonPeriod(year, part)
    if (part >= 33 && part <= 36) return quarterPeriod(year, part - 32)
    return part === 40 || part === 41 ? halfPeriod(year, part - 39) : null
  }
  found = /^(\d{4})-W(\d\d)$/.exec(value)
  if (found) {
    const fourth = toDayNumber(Number(found[1]), 1, 4)
    return weekPeriod(fourth - weekdayOf(fourth) + 1 + 7 * (Number(found[2]) - 1))
  }
  if (/^\d{4}$/.test(value)) return yearPeriod(Number(value))
  if (/^\d{3}X$/.test(value)) return decadePeriod(Number(value.slice(0, 3)))
  return /^\d\dXX$/.test(value) ? centuryPeriod(Number(value.slice(0, 2))) : null
}
