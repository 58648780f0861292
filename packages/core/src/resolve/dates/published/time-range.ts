import type { Text } from '../../../language/text'
import type { Span } from '../../../model'
import { fromDayNumber } from '../../../source/calendar'
import { lowerBound, upperBound } from './bounds'
import type { Fact } from './facts'
import type { KnownRange } from './known-ranges'

/** Publication lies between two days, both in it; `null` where a side is open. */
export interface TimeRange {
  readonly from: number | null
  readonly to: number | null
  /** What the bounds rest on. */
  readonly evidence: readonly Span[]
}

/** All that bounds the time of publication: dates behind it and ahead of it, holders of offices, words that are new. */
export function timeRange(text: Text, facts: readonly Fact[], knownRanges: readonly KnownRange[]): TimeRange {
  let from: number | null = null
  let to: number | null = null
  let fromSpan: Span | null = null
  let toSpan: Span | null = null
  for (const known of knownRanges) {
    if (known.from !== null && (from === null || known.from > from)) {
      from = known.from
      fromSpan = known.span
    }
    if (known.to !== null && (to === null || known.to < to)) {
      to = known.to
      toSpan = known.span
    }
  }
  // Two offices that don't meet: one of them is told of another time.
  if (from !== null && to !== null && from > to) to = toSpan = null
  const lower = lowerBound(text, facts, to)
  if (lower && (from === null || lower.day > from)) {
    from = lower.day
    fromSpan = lower.span
  }
  const upper = upperBound(text, facts, from)
  if (upper && (to === null || upper.day < to)) {
    to = upper.day
    toSpan = upper.span
  }
  const evidence = [fromSpan, toSpan].filter((span) => span !== null)
  return { from, to, evidence }
}

/** What holders of offices and new words allow, without any date of the text. */
export function officeRange(known: readonly KnownRange[]): {
  readonly from: number | null
  readonly to: number | null
} {
  let from: number | null = null
  let to: number | null = null
  for (const range of known) {
    if (range.from !== null && (from === null || range.from > from)) from = range.from
    if (range.to !== null && (to === null || range.to < to)) to = range.to
  }
  return from !== null && to !== null && from > to ? { from: null, to: null } : { from, to }
}

/** The years that a range leaves open, `reach` of them at most from its first; none where nothing bounds it from below. */
export function openYears({ from, to }: TimeRange, reach: number): number[] {
  if (from === null) return []
  const first = fromDayNumber(from).year
  const last = to === null ? first + reach : Math.min(first + reach, fromDayNumber(to).year)
  const years: number[] = []
  for (let year = first; year <= last; year++) years.push(year)
  return years
}
