const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
/** EDTF numbers the seasons 21–24 and the quarters 33–36. */
const SEASONS: Readonly<Record<string, string>> = {
  ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  ...{ 33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of', 36: 'last quarter of' },
}

/** An EDTF date as people write it; what has no such form stays as it is. */
export function humanDate(value: string): string {
  const [from, to, more] = value.split('/')
  if (from && to && more === undefined && /^\d/.test(to) && /^\d/.test(from))
    return `${humanDay(from)} – ${humanDay(to)}`
  return humanDay(value)
}

function humanDay(value: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) return `week ${Number(week[2])} of ${week[1]}`
  const decade = /^(\d{3})X$/.exec(value)
  if (decade) return `${decade[1]}0s`
  const [, year, month, day, time, zone, qualifier] =
    /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?([?~%]?)$/.exec(
      value,
    ) ?? []
  if (!year) return value
  const name = month ? (SEASONS[month] ?? MONTHS[Number(month) - 1]) : ''
  if (name === undefined) return value
  const date = [day ? String(Number(day)) : '', name, year === 'XXXX' ? '' : year].filter(Boolean).join(' ')
  const clock = time ? `, ${time}${zone ? ` ${zone === 'Z' ? 'UTC' : zone}` : ''}` : ''
  const about = qualifier === '~' || qualifier === '%' ? 'about ' : ''
  return `${about}${date}${clock}${qualifier === '?' || qualifier === '%' ? '?' : ''}`
}
