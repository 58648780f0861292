import { daysSince } from '../yearless'
import type { DayEvidence } from './day-evidence'

/**
 * "OSLO, Nov. 19 (AP) —": a story goes out on the day of its dateline, or on the evening before, or is printed by another
 * house on the next day: that more often where the dateline tells no place.
 */
export const datelineTold: DayEvidence = {
  name: 'dateline-told',
  weigh({ text, facts }, scores) {
    const fact = facts.find(({ dateline, meaning }) => dateline && meaning.kind === 'day')
    if (fact?.meaning.kind !== 'day') return
    const { month, day: dayOfMonth } = fact.meaning
    const placed = fact.expression.firstToken > text.sentences[fact.sentence].firstToken
    const since = daysSince(month, dayOfMonth, scores)
    scores.add(fact.span, (day) => {
      const off = fact.period ? day - fact.period.start : since(day)
      if (off === 0) return 0
      if (off === 1) return placed ? -5 : -2
      return off === -1 ? -5 : -40
    })
  },
}
