import { fromDayNumber, toDayNumber } from '../../../source/calendar'
import type { Fact } from './facts'
import type { TimeRange } from './time-range'

/**
 * "in August" told as past is this year's or last year's August, and not the running month: where the latest dated day
 * lies in that very month, publication is after it and within the eleven months that follow.
 */
export function afterPastMonth(facts: readonly Fact[], range: TimeRange): TimeRange {
  if (range.from === null) return range
  const { year, month } = fromDayNumber(range.from)
  for (const fact of facts) {
    const { meaning } = fact
    if (meaning.kind !== 'month' || meaning.year !== null || meaning.offset !== null || fact.tense !== 'past') continue
    if (meaning.month !== month || (meaning.relation !== null && meaning.relation !== 'last')) continue
    const from = toDayNumber(year, month + 1, 1)
    const to = toDayNumber(year, month + 12, 1) - 1
    return {
      from,
      to: range.to === null ? to : Math.min(range.to, to),
      evidence: [...range.evidence, fact.span],
    }
  }
  return range
}
