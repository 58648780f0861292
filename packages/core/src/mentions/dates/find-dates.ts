import type { Text } from '../../language/text'
import type { DateExpression } from './date-expression'
import type { DatePattern, Found } from './date-pattern'
import { DateWords, Word } from './date-words'
import { listDays } from './day-list'
import { holidayWords } from './holiday-names'
import { joinTimes } from './join-times'
import { boundOf } from './patterns/bound-of'
import { century } from './patterns/century'
import { clock } from './patterns/clock'
import { compoundDate } from './patterns/compound-date'
import { dayMonth } from './patterns/day-month'
import { decade } from './patterns/decade'
import { deictic } from './patterns/deictic'
import { duration } from './patterns/duration'
import { eveOf } from './patterns/eve-of'
import { holiday } from './patterns/holiday'
import { isoDate } from './patterns/iso-date'
import { month } from './patterns/month'
import { monthDay } from './patterns/month-day'
import { numericDate } from './patterns/numeric-date'
import { offset } from './patterns/offset'
import { quarter } from './patterns/quarter'
import { relative } from './patterns/relative'
import { season } from './patterns/season'
import { set } from './patterns/set'
import { theQuarter } from './patterns/the-quarter'
import { weekOf } from './patterns/week-of'
import { weekday } from './patterns/weekday'
import { weekdayDate } from './patterns/weekday-date'
import { year } from './patterns/year'
import { Scan } from './scan'
import { widenLeft } from './widen-left'

export type { DateExpression } from './date-expression'

/** Asked in this order at every token that can begin one; the longest match wins, the earlier of two that are alike. */
const patterns: readonly DatePattern[] = [
  isoDate,
  numericDate,
  weekdayDate,
  holiday, // before `weekday` and `deictic`: "Easter Sunday", "Thanksgiving Day"
  monthDay,
  dayMonth,
  month,
  compoundDate,
  quarter,
  season,
  century,
  decade,
  relative,
  weekday,
  deictic,
  offset,
  eveOf,
  boundOf,
  theQuarter,
  weekOf,
  clock,
  set,
  year, // after whatever uses a year as its part
  duration, // after `offset`: "two days" in "two days ago"
]

/** What a language that is not English is searched for: dates that mean the same in every one. */
const anyLanguage: readonly DatePattern[] = [
  isoDate,
  {
    ...numericDate,
    match: (scan, token) => {
      const found = numericDate.match(scan, token)
      return found?.ambiguous ? null : found
    },
  },
]

const englishByBits = new Map<number, readonly DatePattern[]>()
const otherByBits = new Map<number, readonly DatePattern[]>()

/** Finds the dates, times, durations and sets that the text names. They don't overlap. Takes linear time. */
export function findDates(text: Text): DateExpression[] {
  const active = text.english ? patterns : anyLanguage
  const words = new DateWords(text.tokens.forms, holidayWords())
  const mayMatch = text.english ? englishByBits : otherByBits
  const triggers = active.reduce((mask, pattern) => mask | pattern.triggers, 0)
  const { tokens, blocks, blockSentences, sentences } = text
  const scan = new Scan(text, words)
  const found: DateExpression[] = []
  const { flags } = words
  for (const block of blocks) {
    const first = blockSentences[block.id]
    const last = blockSentences[block.id + 1]
    if (first === last) continue
    scan.from = sentences[first].firstToken
    scan.to = sentences[last - 1].endToken
    let free = scan.from
    for (let token = scan.from; token < scan.to; ) {
      const bits = flags[tokens.form[token]]
      if ((bits & triggers) === 0 || ((bits & ~leads) === 0 && leadsNowhere(scan, token + 1))) {
        token++
        continue
      }
      const best = longest(patternsFor(active, mayMatch, bits), scan, token)
      if (!best) {
        token++
        continue
      }
      const expression = widenLeft(scan, best.pattern.name, token, best.found, free)
      for (const day of listDays(scan, expression, free)) {
        found.push(day)
        free = day.endToken
      }
      token = free
    }
  }
  return joinTimes(text, found)
}

/** Words that are a date's only by what follows them: half of all that can begin one, and most lead to something else. */
const leads = Word.Article | Word.Relation

/** What may stand between them and a length of time: "a full year". */
const amounts = new Set(['full', 'more', 'straight'])

function leadsNowhere(scan: Scan, token: number): boolean {
  return scan.flags(token) === 0 && !amounts.has(scan.lower(token))
}

/** The patterns that a word of these bits can begin; words have few combinations of bits. */
function patternsFor(
  active: readonly DatePattern[],
  byBits: Map<number, readonly DatePattern[]>,
  bits: number,
): readonly DatePattern[] {
  let list = byBits.get(bits)
  if (!list) {
    list = active.filter((pattern) => (bits & pattern.triggers) !== 0)
    byBits.set(bits, list)
  }
  return list
}

function longest(
  active: readonly DatePattern[],
  scan: Scan,
  token: number,
): { pattern: DatePattern; found: Found } | null {
  let best: { pattern: DatePattern; found: Found } | null = null
  for (const pattern of active) {
    const found = pattern.match(scan, token)
    if (found && (!best || found.endToken > best.found.endToken)) best = { pattern, found }
  }
  return best
}
