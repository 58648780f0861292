const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An EDTF date as people write it; what is no plain year, month, day or time stays as it is. */
export function humanDate(value: string): string {
  const [, year, month, day, time, zone, qualifier] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?([?~%]?)$/.exec(value) ??
    []
  if (!year) return value
  const name = month ? MONTHS[Number(month) - 1] : ''
  if (name === undefined) return value
  const date = [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ')
  const clock = time ? `, ${time}${zone ? ` ${zone === 'Z' ? 'UTC' : zone}` : ''}` : ''
  return `${qualifier === '~' || qualifier === '%' ? 'about ' : ''}${date}${clock}${qualifier === '?' || qualifier === '%' ? '?' : ''}`
}
