import { formatDay, fromDayNumber, isoWeekOf, pad, toDayNumber, weekdayOf } from '../../source/calendar'

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'

/** A stretch of the calendar as EDTF writes it; `start` and `end` are day numbers, both in it. */
export interface Period {
  readonly value: string
  readonly precision: Precision
  readonly start: number
  readonly end: number
}

export function dayPeriod(day: number): Period {
  return { value: formatDay(day), precision: 'day', start: day, end: day }
}

/** The ISO 8601 week that holds a day: "2018-W01". */
export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1
  const { year, week } = isoWeekOf(day)
  return { value: `${pad(year, 4)}-W${pad(week, 2)}`, precision: 'week', start: monday, end: monday + 6 }
}

/** Saturday and Sunday as an interval. */
export function weekendPeriod(saturday: number): Period {
  return intervalPeriod(dayPeriod(saturday), dayPeriod(saturday + 1))
}

/** Months out of range run over into other years. */
export function monthPeriod(year: number, month: number): Period {
  const start = toDayNumber(year, month, 1)
  const date = fromDayNumber(start)
  return {
    value: `${pad(date.year, 4)}-${pad(date.month, 2)}`,
    precision: 'month',
    start,
    end: toDayNumber(year, month + 1, 1) - 1,
  }
}

/** EDTF 33–36: quarters out of range run over into other years. */
export function quarterPeriod(year: number, quarter: number): Period {
  const over = Math.floor((quarter - 1) / 4)
  const [y, q] = [year + over, quarter - 4 * over]
  return {
    value: `${pad(y, 4)}-${32 + q}`,
    precision: 'quarter',
    start: toDayNumber(y, 3 * q - 2, 1),
    end: toDayNumber(y, 3 * q + 1, 1) - 1,
  }
}

/** EDTF 40 and 41. */
export function halfPeriod(year: number, half: number): Period {
  return {
    value: `${pad(year, 4)}-${39 + half}`,
    precision: 'half',
    start: toDayNumber(year, 6 * half - 5, 1),
    end: toDayNumber(year, 6 * half + 1, 1) - 1,
  }
}

/** EDTF 21 (spring) to 24 (winter), by the months of the northern hemisphere; a winter begins in its year's December. */
export function seasonPeriod(year: number, season: number): Period {
  const month = 3 * (season - 20)
  return {
    value: `${pad(year, 4)}-${season}`,
    precision: 'season',
    start: toDayNumber(year, month, 1),
    end: toDayNumber(year, month + 3, 1) - 1,
  }
}

export function yearPeriod(year: number): Period {
  return { value: pad(year, 4), precision: 'year', start: toDayNumber(year, 1, 1), end: toDayNumber(year, 12, 31) }
}

/** "198X" */
export function decadePeriod(decade: number): Period {
  return {
    value: `${pad(decade, 3)}X`,
    precision: 'decade',
    start: toDayNumber(decade * 10, 1, 1),
    end: toDayNumber(decade * 10 + 9, 12, 31),
  }
}

/** "19XX": the hundred years that begin so, as TIMEX3 and EDTF write a century. */
export function centuryPeriod(century: number): Period {
  return {
    value: `${pad(century, 2)}XX`,
    precision: 'century',
    start: toDayNumber(century * 100, 1, 1),
    end: toDayNumber(century * 100 + 99, 12, 31),
  }
}

export function intervalPeriod(from: Period, to: Period): Period {
  return { value: `${from.value}/${to.value}`, precision: 'range', start: from.start, end: to.end }
}
