import type { Relation } from '../../mentions/dates/date-expression'
import { fromDayNumber } from '../../source/calendar'
import type { Period } from './period'
import type { Tense } from './tense'

/** A date without its year is taken for the coming one where that is this near and the last one this much further away. */
const nearFuture = 60

/**
 * The year of a date that comes once a year ("August", "Nov. 8", "Thanksgiving"): the last one, unless tense or words
 * point ahead, or nothing does and the next one is at hand while the last one is long gone.
 */
export function nearestYear(
  published: Period,
  build: (year: number) => Period | null,
  tense: Tense,
  relation: Relation | null,
): Period | null {
  const { year } = fromDayNumber(published.start)
  let before: Period | null = null
  let after: Period | null = null
  // Leap days and some holidays skip years, so look a few years each way.
  for (let y = year + 1; y >= year - 8 && !before; y--) {
    const period = build(y)
    if (period && (relation === 'last' ? period.end < published.start : period.start <= published.end)) before = period
  }
  for (let y = year - 1; y <= year + 8 && !after; y++) {
    const period = build(y)
    if (period && (relation === 'next' ? period.start > published.end : period.end >= published.start)) after = period
  }
  if (relation === 'this') {
    const same = build(year)
    if (same) return same
  }
  if (tense === 'past') return before
  if (tense === 'future') return after
  if (!before || !after) return before ?? after
  const ahead = after.start - published.start
  const gone = published.start - before.end
  return ahead <= nearFuture && gone > 2 * ahead ? after : before
}
