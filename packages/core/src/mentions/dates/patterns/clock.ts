import type { ClockTime } from '../date-expression'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import type { Scan } from '../scan'

/** "10 p.m.", "10:35 a.m. EST", "22:30", "6am", "noon", "midnight", "four o'clock". */
export const clock: DatePattern = {
  name: 'clock',
  triggers: Word.Clock | Word.Number | Word.Cardinal,
  match(scan, token) {
    const time = readClock(scan, token)
    return time && { endToken: time.end, type: 'time', time: time.value, meaning: { kind: 'clock' } }
  },
}

const leads = new Set([
  'at',
  'by',
  'around',
  'about',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'nearly',
  'to',
  'between',
  'and',
])

export function readClock(scan: Scan, token: number): { value: ClockTime; end: number } | null {
  const flags = scan.flags(token)
  let end = token + 1
  if (flags & Word.Clock) {
    const { hour, minute, second, meridiem } = scan.value(token)
    const word = scan.lower(token)
    if (scan.lower(token - 1) === 'high') return null
    if (word === 'noon' || word === 'midday' || word === 'midnight') {
      return { value: { hour, minute: 0, second: null, zone: null }, end }
    }
    let half = meridiem
    if (half === null && scan.is(end, Word.Meridiem) && hour >= 1 && hour <= 12) {
      half = scan.value(end).meridiem
      end++
    }
    const zone = readZone(scan, end)
    if (half === null && !zone && (!leads.has(scan.lower(token - 1)) || hour > 24)) return null
    return {
      value: { hour: toHour(hour, half), minute, second, zone: zone ? zone.value : null },
      end: zone ? zone.end : end,
    }
  }
  const value = scan.value(token)
  const hour = flags & Word.Number ? (value.digits <= 2 ? value.number : 0) : value.cardinal
  if (hour < 1 || hour > 12 || hour % 1 !== 0) return null
  if (scan.is(end, Word.Meridiem)) {
    // "I am": "one am" is no time.
    if (scan.lower(end) === 'am' && !(flags & Word.Number)) return null
    const half = scan.value(end).meridiem
    const zone = readZone(scan, end + 1)
    return {
      value: { hour: toHour(hour, half), minute: null, second: null, zone: zone ? zone.value : null },
      end: zone ? zone.end : end + 1,
    }
  }
  const oclock = scan.lower(end)
  if (oclock === "o'clock" || oclock === 'o’clock')
    return { value: { hour, minute: 0, second: null, zone: null }, end: end + 1 }
  if (
    oclock === 'in' &&
    scan.lower(end + 1) === 'the' &&
    scan.is(end + 2, Word.Part) &&
    scan.lower(token - 1) === 'at'
  ) {
    const { part } = scan.value(end + 2)
    return {
      value: { hour: toHour(hour, part === 'MO' ? 0 : 12), minute: null, second: null, zone: null },
      end: end + 3,
    }
  }
  return null
}

function toHour(hour: number, half: number | null): number {
  if (half === null) return hour
  return (hour % 12) + half
}

/** "EST", "(GMT)", "Eastern time", "local time". */
function readZone(scan: Scan, token: number): { value: number | null; end: number } | null {
  const bracket = scan.lower(token) === '('
  const at = bracket ? token + 1 : token
  if (scan.lower(at) === 'local' && scan.lower(at + 1) === 'time') return { value: null, end: at + 2 }
  if (!scan.is(at, Word.Zone)) return null
  let end = at + 1
  const { zone } = scan.value(at)
  const word = scan.lower(at)
  if (word === 'eastern' || word === 'pacific') {
    if (scan.lower(end) === 'standard' || scan.lower(end) === 'daylight') end++
    if (scan.lower(end) !== 'time') return word === 'eastern' && !bracket ? { value: null, end } : null
    end++
  } else if (scan.lower(end) === 'time') end++
  if (bracket) {
    if (scan.lower(end) !== ')') return null
    end++
  }
  return { value: zone, end }
}
