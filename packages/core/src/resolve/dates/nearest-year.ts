import type { Relation } from '../../mentions/dates/date-expression'
import { fromDayNumber } from '../../source/calendar'
import type { Period } from './period'
import type { Tense } from './tense'

/** Days: a date this near needs no verb that points to it ... */
const soon = 60
/** ... where on the other side it is this far. */
const far = 250

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
  return after.start - published.start <= soon && published.start - before.end > 2 * soon ? after : before
}

/**
 * The same for a day of a month, which is mostly near on the side where it is near: the other side needs a verb, and
 * beyond the half year a verb does not help either ("will redeem the shares on Dec. 7", said in October).
 */
export function nearestDay(
  published: Period,
  build: (year: number) => Period | null,
  tense: Tense,
  relation: Relation | null,
): Period | null {
  const before = nearestYear(published, build, 'past', relation)
  const after = nearestYear(published, build, 'future', relation)
  if (!before || !after || relation !== null) return nearestYear(published, build, tense, relation)
  const gone = published.start - before.end
  const ahead = after.start - published.start
  if (gone <= 0) return before
  if (ahead <= soon && gone > far) return after
  if (gone <= soon && ahead > far) return before
  return nearestYear(published, build, tense, relation)
}
