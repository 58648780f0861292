import type { DatePattern, Found } from '../date-pattern'
import { Word } from '../date-words'
import { readCount } from '../readers'
import type { Scan } from '../scan'
import { durationValue } from './relative'

/** "two weeks", "10-year", "2 1/2 years", "an hour", "several months". */
export const duration: DatePattern = {
  name: 'duration',
  triggers: Word.Number | Word.Cardinal | Word.Article | Word.Vague | Word.Compound,
  match(scan, token) {
    if (scan.is(token, Word.Compound)) return compound(scan, token)
    const count = readCount(scan, token)
    if (!count) return null
    let at = count.end
    if (scan.lower(at) === 'more' || scan.lower(at) === 'full' || scan.lower(at) === 'straight') at++
    if (!scan.is(at, Word.Unit | Word.Units)) return null
    // "World Cup 2018 day five" counts no days; "a five year low" is printed without its hyphen.
    if (scan.is(at, Word.Unit) && count.value !== null && count.value > 100) return null
    // "one second" is a moment, "a second" mostly an ordinal.
    const { unit } = scan.value(at)
    if (unit === 's' && scan.is(at, Word.Unit)) return null
    // "$5 a day", "three times a week": how often, not how long.
    if (scan.is(token, Word.Article) && /^(times|once|twice|%|percent)$|\d/.test(scan.lower(token - 1))) return null
    // "42 years old" is an age.
    if (scan.lower(at + 1) === 'old') return null
    return {
      endToken: at + 1,
      type: 'duration',
      meaning: { kind: 'duration', value: durationValue(count.value, unit) },
    }
  },
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
}
const units: Readonly<Record<string, string>> = {
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'E',
}

function compound(scan: Scan, token: number): Found | null {
  const { parts } = scan.value(token)
  if (parts.length !== 2) return null
  const unit = units[parts[1]]
  if (unit === undefined) return null
  const count = /^\d{1,4}$/.test(parts[0]) ? Number(parts[0]) : numbers[parts[0]]
  if (count === undefined) return null
  return { endToken: token + 1, type: 'duration', meaning: { kind: 'duration', value: durationValue(count, unit) } }
}
