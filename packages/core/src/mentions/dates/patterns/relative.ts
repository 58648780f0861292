import { Case } from '../../../language/tokens'
import type { DateMeaning, Relation } from '../date-expression'
import type { DatePattern, Found } from '../date-pattern'
import { isUnit, Word } from '../date-words'
import { readCount, readMonthFirst } from '../readers'
import type { Scan } from '../scan'

/** "last week", "this year", "next Tuesday", "this past spring", "the following day", "last night", "the last two weeks". */
export const relative: DatePattern = {
  name: 'relative',
  triggers: Word.Relation,
  match(scan, token) {
    const first = scan.value(token).relation
    let relation: Relation = first === 'prior' ? 'previous' : first === 'same' ? 'that' : first
    let at = token + 1
    // "this coming Sunday", "this past spring", "that same day"
    if ((relation === 'this' || relation === 'that') && scan.is(at, Word.Relation)) {
      const second = scan.value(at).relation
      // "I did that last week": only "that same day" is one phrase.
      if (relation === 'that' && second !== 'same') return null
      if (second === 'past' || second === 'last') relation = 'last'
      else if (second === 'coming' || second === 'next') relation = 'next'
      else if (second !== 'same' && second !== 'current') return null
      at++
    }
    const the = scan.lower(token - 1) === 'the'
    const flags = scan.flags(at)
    if (flags & Word.Weekday) {
      // "that Sun", "this Sat": abbreviations need their stop.
      if (scan.lower(at).length <= 5 && !scan.lower(at).endsWith('.')) return null
      const { weekday } = scan.value(at)
      const date = scan.is(at + 1, Word.Comma)
        ? readMonthFirst(scan, at + 2, weekday)
        : readMonthFirst(scan, at + 1, weekday)
      if (date) return { endToken: date.end, meaning: date.value }
      return { endToken: at + 1, meaning: { kind: 'weekday', weekday, relation } }
    }
    if (flags & Word.Month) {
      const { month } = scan.value(at)
      const day = readMonthFirst(scan, at, 0)
      if (day && day.value.kind === 'day' && day.value.year === null)
        return { endToken: day.end, meaning: { ...day.value, relation } }
      return {
        endToken: at + 1,
        meaning: { kind: 'month', month, relation, year: null, offset: null },
      }
    }
    if (flags & Word.Season)
      return {
        endToken: at + 1,
        meaning: { kind: 'season', season: scan.value(at).season, relation, year: null, offset: null },
      }
    if (flags & Word.Part) return partOfDay(scan, at, relation, the)
    if (flags & Word.Unit) {
      // “This Week”: a programme.
      if (
        scan.letterCase(at) === Case.Capitalized &&
        scan.letterCase(token) === Case.Capitalized &&
        !scan.firstInSentence(token)
      )
        return null
      return unit(scan, at, relation, the)
    }
    if (flags & Word.Period && relation === 'latest') return found(at, { kind: 'unit', unit: 'Q', relation })
    if (flags & Word.Fiscal && scan.lower(at + 1) === 'year')
      return { endToken: at + 2, meaning: { kind: 'unit', unit: 'Y', relation } }
    return duration(scan, at, relation)
  },
}

function unit(scan: Scan, at: number, relation: Relation, the: boolean): Found | null {
  const name = scan.value(at).unit
  if (!isUnit(name) || name === 's' || name === 'min' || name === 'h') return null
  // "the next day" hangs on the day spoken of, "next week" on the day of speaking; "this day", "last day" are no dates.
  if (name === 'D') {
    if (relation === 'next' && the) return found(at, { kind: 'unit', unit: name, relation: 'following' })
    if (relation === 'following' || relation === 'previous' || relation === 'that')
      return found(at, { kind: 'unit', unit: name, relation })
    return null
  }
  if (relation === 'next' && the && (name === 'W' || name === 'M'))
    return found(at, { kind: 'unit', unit: name, relation: 'following' })
  if (relation === 'past' && !the && scan.lower(at - 2) !== 'this') return null
  if (relation === 'past') return found(at, { kind: 'unit', unit: name, relation: 'last' })
  if (relation === 'latest' && name !== 'Q' && name !== 'Y') return null
  return found(at, { kind: 'unit', unit: name, relation })
}

function partOfDay(scan: Scan, at: number, relation: Relation, the: boolean): Found | null {
  const { part } = scan.value(at)
  const clock = { type: 'time' as const, endToken: at + 1 }
  if (relation === 'this') return { ...clock, meaning: { kind: 'deictic', days: 0 } }
  if (relation === 'last' && part === 'NI') return { ...clock, meaning: { kind: 'deictic', days: -1 } }
  if (relation === 'that') return { ...clock, meaning: { kind: 'unit', unit: 'D', relation } }
  if (relation === 'following' || (relation === 'next' && the))
    return { ...clock, meaning: { kind: 'unit', unit: 'D', relation: 'following' } }
  if (relation === 'previous') return { ...clock, meaning: { kind: 'unit', unit: 'D', relation } }
  return null
}

/** "the last two weeks", "the past few days", "the next several months", "last 24 hours": a stretch of time whose length is told. */
function duration(scan: Scan, at: number, relation: Relation): Found | null {
  if (
    relation !== 'last' &&
    relation !== 'past' &&
    relation !== 'next' &&
    relation !== 'previous' &&
    relation !== 'coming' &&
    relation !== 'following'
  )
    return null
  const count = readCount(scan, at)
  if (!count || !scan.is(count.end, Word.Units)) return null
  const { unit: name } = scan.value(count.end)
  return {
    endToken: count.end + 1,
    type: 'duration',
    meaning: { kind: 'duration', value: durationValue(count.value, name) },
  }
}

function found(at: number, meaning: DateMeaning): Found {
  return { endToken: at + 1, meaning }
}

/** ISO 8601: "P3D", "PT2H"; `null` where the number isn't told. */
export function durationValue(count: number | null, unit: string): string | null {
  if (count === null) return null
  switch (unit) {
    case 's':
      return `PT${count}S`
    case 'min':
      return `PT${count}M`
    case 'h':
      return `PT${count}H`
    case 'F':
      return `P${2 * count}W`
    case 'K':
      return `P${2 * count}D`
    case 'Q':
      return `P${3 * count}M`
    case 'E':
      return `P${10 * count}Y`
    case 'C':
      return `P${100 * count}Y`
    default:
      return `P${count}${unit}`
  }
}
