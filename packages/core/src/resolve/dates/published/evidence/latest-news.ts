import type { Span } from '../../../../model'
import { weekdayOf } from '../../../../source/calendar'
import { hasYear, type Tie } from '../events/event-ties'
import type { EventMention } from '../events/find-events'
import type { Evidence } from '../infer-published'
import type { DayEvidence } from './day-evidence'
import { type Distances, weightAt } from './distances'

/** By how old the event is, where the text tells its weekday as past: it is of this week. */
const dayTold: Distances = [
  [3, 0],
  [6, -4],
  [13, -10],
  [29, -14],
  [Infinity, -18],
]
/** Where other weekdays are told as past, and not the event's. */
const othersTold: Distances = [
  [6, 0],
  [13, -3],
  [20, -6],
  [60, -10],
  [Infinity, -14],
]
const noneTold: Distances = [
  [14, 0],
  [30, -3],
  [60, -6],
  [Infinity, -9],
]
/** What nobody foresaw is told before it came about only where its name was misread. */
const unheardOf = -18
/** An event whose name takes so many words, all side by side, counts without a day beside it. */
const manyParts = 3

/**
 * News speaks of what is new: of the events that the text names and nobody foresaw the newest is mostly days old, and
 * whether the text tells its weekday says more.
 */
export const latestNews: DayEvidence = {
  name: 'latest-news',
  weigh(evidence, scores) {
    const newest = newestEvent(evidence, scores.from, scores.to)
    if (!newest) return
    const weekdays = new Set<number>()
    for (const { meaning, tense, quoted, caption } of evidence.facts)
      if (meaning.kind === 'weekday' && tense !== 'future' && !quoted && !caption) weekdays.add(meaning.weekday)
    const ages = weekdays.size === 0 ? noneTold : weekdays.has(weekdayOf(newest.day)) ? dayTold : othersTold
    scores.add(newest.span, (day) => (day < newest.day ? unheardOf : weightAt(ages, day - newest.day)))
  },
}

function newestEvent({ facts, events, ties }: Evidence, from: number, to: number): { day: number; span: Span } | null {
  let newest: { day: number; span: Span } | null = null
  for (const [index, mention] of events.entries()) {
    if (!mention.event.sudden || !isTold(mention, ties[index])) continue
    for (const { from: day } of mention.event.days)
      if (day >= from && day <= to && (!newest || day > newest.day)) newest = { day, span: mention.span }
  }
  return newest

  function isTold(mention: EventMention, tie: Tie | null): boolean {
    if (tie) return true
    const { event, close } = mention
    return (!event.tied || (close && event.parts.length >= manyParts)) && !hasYear(facts, mention)
  }
}
