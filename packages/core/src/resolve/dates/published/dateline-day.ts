import { isCalendarDay, toDayNumber, weekdayOf } from '../../../source/calendar'
import type { PublishedRule } from './infer-published'
import { openYears } from './time-range'
import { pastWeekdays } from './weekdays'

/**
 * "OSLO, Nov. 19 (AP) —" is the day of the story. Its year is the one that the text's bounds leave open and in which a
 * weekday that the story tells of is that day.
 */
export const datelineDay: PublishedRule = {
  name: 'dateline-day',
  claim(evidence) {
    const { facts } = evidence
    const dateline = facts.find((fact) => fact.dateline && fact.meaning.kind === 'day')
    if (dateline?.meaning.kind !== 'day') return null
    if (dateline.period)
      return {
        from: dateline.period.start,
        to: dateline.period.start,
        certainty: 'inferred',
        evidence: [dateline.span],
      }
    const { range } = evidence
    // Open on one side, weekday and date meet again in a few years.
    if (range.to === null) return null
    const { month, day } = dateline.meaning
    const past = pastWeekdays(facts)
    const found: { day: number; span: (typeof dateline)['span'] }[] = []
    for (const year of openYears(range, 5)) {
      if (!isCalendarDay(year, month, day)) continue
      const number = toDayNumber(year, month, day)
      if (number < (range.from as number) - 1 || number > range.to) continue
      const told = past.find(({ weekday }) => weekday === weekdayOf(number))
      if (told) found.push({ day: number, span: told.fact.span })
    }
    if (found.length !== 1) return null
    const [{ day: number, span }] = found
    return { from: number, to: number, certainty: 'inferred', evidence: [dateline.span, span, ...range.evidence] }
  },
}
