import { holidays } from '../../lexicon/generated/holidays'
import { easterSunday, islamicDayNumber, nthWeekday, toDayNumber, weekdayFrom } from '../../source/calendar'
import { dayPeriod, intervalPeriod, type Period } from './period'

interface Holiday {
  readonly rule: readonly string[]
  readonly length: number
  /** Held every so many years, counted from `first`. */
  readonly every: number
  readonly first: number
}

let table: Map<string, Holiday> | null = null

function holidayTable(): Map<string, Holiday> {
  table ??= new Map(
    holidays.split('\n').map((row) => {
      const [name, rule, length, years] = row.split('\t')
      const [every, first] = years ? years.split('/').map(Number) : [1, 0]
      return [name, { rule: rule.split(' '), length: Number(length ?? 1), every, first }]
    }),
  )
  return table
}

/** The days of a holiday in a year; `null` where it isn't held then. Names are those of `data/holidays.tsv`. */
export function holidayIn(name: string, year: number): Period | null {
  const holiday = holidayTable().get(name)
  if (!holiday || (((year - holiday.first) % holiday.every) + holiday.every) % holiday.every !== 0) return null
  const start = firstDay(holiday.rule, year)
  if (start === null) return null
  return holiday.length === 1
    ? dayPeriod(start)
    : intervalPeriod(dayPeriod(start), dayPeriod(start + holiday.length - 1))
}

/** Dates of a calendar that watches the moon are a day off here and there. */
export function isApproximateHoliday(name: string): boolean {
  return holidayTable().get(name)?.rule[0] === 'islamic'
}

function firstDay(rule: readonly string[], year: number): number | null {
  const [kind, first, second, third] = rule
  switch (kind) {
    case 'fixed': {
      const [month, day] = first.split('-').map(Number)
      return toDayNumber(year, month, day)
    }
    case 'nth':
      return nthWeekday(year, Number(first), Number(second), Number(third))
    case 'from': {
      const [month, day] = first.split('-').map(Number)
      return weekdayFrom(toDayNumber(year, month, day), Number(second))
    }
    case 'easter':
      return easterSunday(year) + Number(first)
    case 'islamic': {
      // The Islamic year is 354 days long: look for the one whose day falls into this year.
      const about = Math.floor(((year - 622) * 33) / 32)
      for (let islamic = about - 1; islamic <= about + 2; islamic++) {
        const day = islamicDayNumber(islamic, Number(first), Number(second))
        if (day >= toDayNumber(year, 1, 1) && day <= toDayNumber(year, 12, 31)) return day
      }
      return null
    }
    default:
      return null
  }
}
