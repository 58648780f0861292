import type { Unit } from '../../mentions/dates/date-expression'
import { fromDayNumber } from '../../source/calendar'
import { dayPeriod, decadePeriod, monthPeriod, type Period, quarterPeriod, weekPeriod, yearPeriod } from './period'

/**
 * A date moved by so many units: days stay days; weeks, months and years make the result no more precise than they are
 * ("three years ago" is a year), unless the date itself is that coarse or a year's day is asked for.
 */
export function moveBy(from: Period, count: number, unit: Unit): Period | null {
  const whole = Math.trunc(count)
  switch (unit) {
    case 'D':
      return from.precision === 'day' ? dayPeriod(from.start + whole) : null
    case 'W':
      // "a week ago" is a day, "six weeks ago" no more than a week.
      if (from.precision === 'day')
        return Math.abs(whole) === 1 ? dayPeriod(from.start + 7 * whole) : weekPeriod(from.start + 7 * whole)
      return from.precision === 'week' ? weekPeriod(from.start + 7 * whole) : null
    case 'M': {
      if (from.precision === 'year' || from.precision === 'decade') return null
      const { year, month } = fromDayNumber(from.start)
      return monthPeriod(year, month + whole)
    }
    case 'Q': {
      const { year, month } = fromDayNumber(from.start)
      return quarterPeriod(year, Math.ceil(month / 3) + whole)
    }
    case 'Y': {
      const { year, month } = fromDayNumber(from.start)
      if (from.precision === 'quarter') return quarterPeriod(year + whole, Math.ceil(month / 3))
      return yearPeriod(year + whole)
    }
    case 'E': {
      const { year } = fromDayNumber(from.start)
      return yearPeriod(year + 10 * whole)
    }
    case 'C':
      return decadePeriod(Math.floor(fromDayNumber(from.start).year / 10) + 10 * whole)
    default:
      return null
  }
}
