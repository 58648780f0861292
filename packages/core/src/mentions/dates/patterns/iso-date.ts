import { isCalendarDay } from '../../../source/calendar'
import type { ClockTime } from '../date-expression'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "2018-01-31", "2018-01-31T20:31:00+02:00" (ISO 8601): the only way of writing a date that needs no language. */
export const isoDate: DatePattern = {
  name: 'iso-date',
  triggers: Word.Number,
  match(scan, token) {
    if (scan.value(token).digits !== 4 || scan.lower(token + 1) !== '-' || scan.lower(token + 3) !== '-') return null
    if (!scan.is(token + 2, Word.Number) || !scan.touches(token + 1) || !scan.touches(token + 2)) return null
    const year = scan.value(token).number
    const month = scan.value(token + 2).number
    const { source, tokens } = scan.text
    // The day may be glued to its time: "31T20:31:00".
    const from = token + 4 < scan.to ? tokens.start[token + 4] : 0
    const found = /^(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?(?![\d-])/.exec(
      source.slice(from, from + 40),
    )
    if (!found || !scan.touches(token + 4) || !isCalendarDay(year, month, Number(found[1]))) return null
    let end = token + 4
    while (end < scan.to && tokens.start[end] < from + found[0].length) end++
    const time: ClockTime | null = found[2]
      ? {
          hour: Number(found[2]),
          minute: Number(found[3]),
          second: found[4] ? Number(found[4]) : null,
          zone: readZone(found[5]),
        }
      : null
    return {
      endToken: end,
      type: time ? 'time' : 'date',
      time,
      closed: true,
      meaning: { kind: 'day', year, month, day: Number(found[1]), weekday: 0, relation: null },
    }
  },
}

function readZone(zone: string | undefined): number | null {
  if (zone === undefined) return null
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone[0] === '-' ? -minutes : minutes
}
