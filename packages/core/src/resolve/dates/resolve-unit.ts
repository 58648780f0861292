import type { Relation, Unit } from '../../mentions/dates/date-expression'
import { fromDayNumber, weekdayUpTo } from '../../source/calendar'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period'
import { type Reference, type Resolution, unresolved } from './reference'

/** "last week", "this year", "the following day", "that month". */
export function resolveUnit(unit: Unit, relation: Relation, reference: Reference): Resolution {
  if (unit === 'Q' && (relation === 'that' || relation === 'latest') && reference.quarter) {
    const { period, span } = reference.quarter
    return { period, anchor: 'mention', certainty: 'inferred', evidence: [span] }
  }
  // Nothing named the quarter that "the quarter" means: it is the last one, which results are told of.
  if (unit === 'Q' && relation === 'that' && reference.previous?.period.precision !== 'quarter')
    return resolveUnit(unit, 'latest', reference)
  const onMention = relation === 'following' || relation === 'previous' || relation === 'that'
  const base = onMention ? (reference.previous?.period ?? null) : reference.published
  const anchor = onMention ? 'mention' : 'published'
  if (!base) return unresolved(anchor)
  const step =
    relation === 'last' || relation === 'past' || relation === 'previous'
      ? -1
      : relation === 'next' || relation === 'coming' || relation === 'following'
        ? 1
        : 0
  const period = stepBy(base, unit, step, relation)
  if (!period) return unresolved(anchor)
  return {
    period,
    anchor,
    certainty: 'inferred',
    evidence: onMention && reference.previous ? [reference.previous.span] : [],
  }
}

function stepBy(base: Period, unit: Unit, step: number, relation: Relation): Period | null {
  const { year, month } = fromDayNumber(base.start)
  switch (unit) {
    case 'D':
      return base.precision === 'day' ? dayPeriod(base.start + step) : null
    case 'W':
      return base.precision === 'day' || base.precision === 'week' ? weekPeriod(base.start + 7 * step) : null
    case 'K': {
      if (base.precision !== 'day') return null
      // "this weekend" and "the weekend" are the one that was, or is; "next weekend" the one to come.
      const saturday = weekdayUpTo(base.start, 6)
      if (step > 0) return weekendPeriod(saturday + 7)
      return weekendPeriod(step < 0 && base.start - saturday < 2 ? saturday - 7 : saturday)
    }
    case 'M':
      return base.precision === 'year' || base.precision === 'decade' ? null : monthPeriod(year, month + step)
    case 'Q':
      // A quarter is reported when it is over: "the latest quarter" is the one before.
      return quarterPeriod(year, Math.ceil(month / 3) + (relation === 'latest' ? -1 : step))
    case 'Y':
      return yearPeriod(year + (relation === 'latest' ? 0 : step))
    case 'E':
      return decadePeriod(Math.floor(year / 10) + step)
    case 'C':
      return centuryPeriod(Math.floor(year / 100) + step)
    default:
      return null
  }
}
