import { weekdayOf } from '../../../source/calendar'
import type { PublishedRule } from './infer-published'
import { latestWeekday, pastWeekdays } from './weekdays'

/**
 * The newest whole date of the text falls on the very weekday that the story tells of last ("on Monday" beside a post of
 * Monday, May 2, 2016): it is the day of the story, and publication is that day or soon after.
 */
export const datedWeekday: PublishedRule = {
  name: 'dated-weekday',
  claim(evidence) {
    const { facts } = evidence
    const latest = latestWeekday(pastWeekdays(facts))
    if (!latest) return null
    let newest: (typeof facts)[number] | null = null
    for (const fact of facts) {
      if (fact.period?.precision !== 'day' || fact.tense === 'future') continue
      if (!newest?.period || fact.period.start > newest.period.start) newest = fact
    }
    if (!newest?.period || newest.caption || weekdayOf(newest.period.start) !== latest.weekday) return null
    const { start } = newest.period
    const { range } = evidence
    if (range.from === null || range.to === null || start < range.from) return null
    return { from: start, to: start + 1, certainty: 'inferred', evidence: [newest.span, latest.fact.span] }
  },
}
