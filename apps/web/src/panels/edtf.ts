// EDTF values as stretches of time, for drawing to scale, and in words. Milliseconds of UTC; what the notation leaves
// open is `null`.
export interface Stretch {
  readonly from: number
  /** Not part of the stretch any more. */
  readonly to: number
  readonly approximate: boolean
}

const day = 86_400_000

/** The stretch of time that a value covers; `null` for what is no point in time: durations, sets, the unreadable. */
export function stretchOf(value: string): Stretch | null {
  const [first = '', last] = value.split('/')
  if (last === undefined) return single(first)
  const from = single(first)
  const to = single(last)
  if (from && to) return { from: from.from, to: to.to, approximate: from.approximate || to.approximate }
  return from ?? to
}

function single(value: string): Stretch | null {
  const approximate = /[?~%]/.test(value)
  const plain = value.replace(/[?~%]/g, '')
  const week = /^(\d{4})-W(\d\d)$/.exec(plain)
  if (week) {
    const from = mondayOf(Number(week[1]), Number(week[2]))
    return { from, to: from + 7 * day, approximate }
  }
  const match = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d|XX))?(T.*)?$/.exec(plain)
  if (!match) return null
  const [, years = '', month, dayOfMonth, time] = match
  const year = Number(years.replaceAll('X', '0'))
  const span = (from: number, to: number): Stretch => ({ from, to, approximate })
  if (time) {
    const at = Date.parse(plain)
    return Number.isNaN(at) ? null : span(at, at + 60_000)
  }
  if (month === undefined) return span(Date.UTC(year, 0), Date.UTC(year + 10 ** (years.split('X').length - 1), 0))
  const number = Number(month)
  // 21 to 24 are spring to winter.
  if (number >= 21 && number <= 24)
    return span(Date.UTC(year, (number - 21) * 3 + 2), Date.UTC(year, (number - 21) * 3 + 5))
  if (number < 1 || number > 12) return null
  if (dayOfMonth === undefined || dayOfMonth === 'XX') return span(Date.UTC(year, number - 1), Date.UTC(year, number))
  const at = Date.UTC(year, number - 1, Number(dayOfMonth))
  return span(at, at + day)
}

/** ISO weeks: the first is that of January 4. */
function mondayOf(year: number, week: number): number {
  const january4 = Date.UTC(year, 0, 4)
  const weekday = (new Date(january4).getUTCDay() + 6) % 7
  return january4 + ((week - 1) * 7 - weekday) * day
}

const wordings: readonly [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}-\d\d-\d\d(T.*)?$/, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }],
  [/^\d{4}-(0\d|1[0-2])$/, { month: 'long', year: 'numeric' }],
]

/** A value in words where it is a whole day or month; else as it is. */
export function inWords(value: string): string {
  const plain = value.replace(/[?~%]/g, '')
  const wording = wordings.find(([pattern]) => pattern.test(plain))
  const date = wording && new Date(`${plain.slice(0, 10)}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T'))
  if (!date || Number.isNaN(date.getTime())) return value
  const time = /T(\d\d:\d\d)/.exec(plain)?.[1]
  const text = date.toLocaleDateString('en-GB', { ...wording[1], timeZone: 'UTC' })
  return `${text}${time ? `, ${time}` : ''}${plain === value ? '' : ' (approximately)'}`
}
