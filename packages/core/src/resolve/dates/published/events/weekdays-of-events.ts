import type { Fact } from '../facts'
import type { Tie } from './event-ties'

/** How the text tells of a weekday that an event is on, from what says least to what says most. */
enum Told {
  Past,
  /** No verb says which way it lies, or "into" and "up to" leave it open. */
  Open,
  Future,
  /** A preposition puts it behind: "after Tuesday's primary". */
  Over,
}

/**
 * The weekdays that events are on: whether they are over. A weekday that an event is on is that day wherever the text
 * names it; what is open about the event is told where the text speaks of the day without it.
 */
export function weekdaysOfEvents(facts: readonly Fact[], ties: readonly (Tie | null)[]): Map<number, boolean> {
  const told = new Map<number, Told>()
  const tied = new Set<Fact>()
  for (const tie of ties) {
    if (tie?.fact.meaning.kind !== 'weekday') continue
    tied.add(tie.fact)
    const { weekday } = tie.fact.meaning
    told.set(weekday, Math.max(told.get(weekday) ?? Told.Past, toldBy(tie.tense, tie.sure)))
  }
  const over = new Map<number, boolean>()
  for (const [weekday, how] of told) over.set(weekday, how === Told.Past || how === Told.Over)
  for (const fact of facts) {
    const { meaning, tense, quoted } = fact
    if (meaning.kind !== 'weekday' || tense !== 'past' || quoted || tied.has(fact)) continue
    if (told.get(meaning.weekday) === Told.Open) over.set(meaning.weekday, true)
  }
  return over
}

function toldBy(tense: 'past' | 'future' | 'open' | null, sure: boolean): Told {
  if (tense === 'past') return sure ? Told.Over : Told.Past
  return tense === 'future' ? Told.Future : Told.Open
}
