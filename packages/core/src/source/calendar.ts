// Arithmetic of the proleptic Gregorian calendar on day numbers: whole days since 1970-01-01. No clock, no time zone.

export interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
}

/** The number of a day. Days and months out of range run over, as in `Date.UTC`. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function toDayNumber(year: number, month: number, day: number): number {
  const over = Math.floor((month - 1) / 12)
  const m = month - 12 * over
  const y = year + over - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(number: number): CalendarDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1)
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The ISO 8601 week a day is in; its year may differ from the day's. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 }
}

/** The `n`th such weekday of a month, 1 the first; -1 the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) return weekdayFrom(toDayNumber(year, month, 1), weekday) + 7 * (n - 1)
  const last = toDayNumber(year, month + 1, 1) - 1
  return weekdayUpTo(last, weekday) + 7 * (n + 1)
}

/** The first such weekday on or after a day. */
export function weekdayFrom(number: number, weekday: number): number {
  return number + ((weekday - weekdayOf(number) + 7) % 7)
}

/** The last such weekday on or before a day. */
export function weekdayUpTo(number: number, weekday: number): number {
  return number - ((weekdayOf(number) - weekday + 7) % 7)
}

/** Western Easter. Source: J. Meeus, "Astronomical Algorithms", chapter 8. */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return toDayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30): a day off at most. */
export function islamicDayNumber(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492149
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** `YYYY-MM-DD`. */
export function formatDay(number: number): string {
  const { year, month, day } = fromDayNumber(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
