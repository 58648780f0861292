import type { DatePattern, Found } from '../date-pattern'
import { Word } from '../date-words'
import { durationValue } from './relative'

/** "every Tuesday", "each year", "daily", "on Mondays", "every four years". */
export const set: DatePattern = {
  name: 'set',
  triggers: Word.Every | Word.Adverb | Word.Weekdays,
  match(scan, token) {
    const flags = scan.flags(token)
    // "Mondays" names the first day of its week, as ISO 8601-2 repeats do, by no more than its interval.
    if (flags & Word.Weekdays) return repeat(token + 1, 'P1W')
    if (flags & Word.Adverb) {
      // "the Daily News"
      return /^[a-z]/.test(scan.word(token)) || scan.firstInSentence(token)
        ? repeat(token + 1, scan.value(token).adverb)
        : null
    }
    let at = token + 1
    let count = 1
    if (scan.lower(at) === 'other') {
      count = 2
      at++
    } else if (scan.is(at, Word.Number | Word.Cardinal)) {
      const value = scan.value(at)
      count = value.number || value.cardinal
      at++
    }
    const next = scan.flags(at)
    if (next & Word.Weekday) return repeat(scan.is(at + 1, Word.Part) ? at + 2 : at + 1, `P${count}W`)
    if (next & Word.Month || next & Word.Season) return repeat(at + 1, `P${count}Y`)
    if (next & Word.Part) return repeat(at + 1, `P${count}D`)
    if (next & (Word.Unit | Word.Units)) {
      const value = durationValue(count, scan.value(at).unit)
      return value === null || scan.is(at, Word.Ordinal) ? null : repeat(at + 1, value)
    }
    return null
  },
}

const repeat = (endToken: number, every: string): Found => ({
  endToken,
  type: 'set',
  closed: true,
  meaning: { kind: 'set', value: `R/${every}` },
})
