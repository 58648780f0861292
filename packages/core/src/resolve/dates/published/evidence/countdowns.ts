import type { Text } from '../../../../language/text'
import { lowerAt } from '../bounds'
import type { EventMention } from '../events/find-events'
import { Marks, unlike } from '../events/marks'
import type { Fact } from '../facts'
import type { DayEvidence } from './day-evidence'

/** How many are asked. */
const most = 6
/** How many tokens stand at most between the count and what is awaited: after it, and before it ("with the vote a week away"). */
const after = 9
const before = 4
/** How far from the range of days an event still counts, in days. */
const reach = 400
/** What is counted loosely costs so much. */
const offCount = -4

/**
 * "six days before the New Hampshire primary", "with one day to go until the caucuses", "18 days before Election Day":
 * publication is so long before what is awaited, or what the text tells of is.
 */
export const countdowns: DayEvidence = {
  name: 'countdowns',
  weigh({ text, facts, events, news, candidates }, scores) {
    const marks = new Marks(news, text, candidates)
    let asked = 0
    for (const fact of facts) {
      if (fact.caption || fact.quoted || asked === most) continue
      const left = timeLeft(text, fact)
      const awaited = left && awaitedBeside(events, fact)
      if (!left || !awaited) continue
      const days = awaited.event.days.filter(({ from }) => from >= scores.from - reach && from <= scores.to + reach)
      if (days.length === 0) continue
      asked++
      const start = Math.min(fact.span.start, awaited.span.start)
      scores.addPainted({ start, end: Math.max(fact.span.end, awaited.span.end) }, left.cost, (set) => {
        for (const event of days) {
          const cost = unlike(event, days, marks, awaited.sentence)
          for (let off = -left.loose; off <= left.loose + left.told; off++)
            set(event.from - left.days + off, cost + (off >= -left.near && off <= left.near + left.told ? 0 : offCount))
        }
      })
    }
  },
}

interface TimeLeft {
  readonly days: number
  /** Of all days that it does not lead to. */
  readonly cost: number
  /** How many days it can be off, counted well and counted loosely. */
  readonly near: number
  readonly loose: number
  /** How many days later publication can be, where the count is from what is told: "spoke six days before the vote". */
  readonly told: number
}

/** What follows a length of time that is counted down. */
const cues = new Set(['ahead', 'away', 'before', 'from', 'left', 'out', 'till', 'to', 'until'])

/** How long something is still awaited: "six days before", "three weeks away". */
export function timeLeft(text: Text, { meaning, expression }: Pick<Fact, 'meaning' | 'expression'>): TimeLeft | null {
  if (meaning.kind === 'offset') {
    if (meaning.from !== 'event' || meaning.count >= 0) return null
    // "the day before the vote" is the day of something that is told, and that can be long ago.
    if (meaning.count === -1 && meaning.unit === 'D') return null
    return lengthOf(-meaning.count, meaning.unit, 1)
  }
  if (meaning.kind !== 'duration' || !cues.has(lowerAt(text, expression.endToken))) return null
  const match = /^P(\d{1,3})([DWM])$/.exec(meaning.value ?? '')
  return match && lengthOf(Number(match[1]), match[2], 0)
}

function lengthOf(count: number, unit: string, told: number): TimeLeft | null {
  if (unit === 'D') return { days: count, cost: -14, near: 0, loose: 1, told }
  if (unit === 'W') return { days: 7 * count, cost: -8, near: 3, loose: 7, told }
  return unit === 'M' ? { days: Math.round(30.4 * count), cost: -6, near: 15, loose: 31, told } : null
}

/** The event that follows the count in its sentence, else the one right before it. */
function awaitedBeside(events: readonly EventMention[], { expression, sentence }: Fact): EventMention | null {
  let found: EventMention | null = null
  for (const event of events) {
    if (event.sentence < sentence) continue
    if (event.sentence > sentence) break
    if (event.firstToken >= expression.endToken) return event.firstToken - expression.endToken <= after ? event : found
    if (expression.firstToken - event.endToken <= before) found = event
  }
  return found
}
