import type { EventDays } from './event-table'

/** Counts the words of an article that tell an event from others of its kind: its place, its host, the states that vote. */
export class Marks {
  readonly #words: ReadonlySet<string>
  readonly #counts = new Map<EventDays, number>()

  constructor(words: ReadonlySet<string>) {
    this.#words = words
  }

  count(days: EventDays): number {
    let count = this.#counts.get(days)
    if (count === undefined) {
      count = 0
      // Places of several words: that all of them occur is near enough.
      for (const mark of days.marks) if (mark.every((word) => this.#words.has(word))) count++
      this.#counts.set(days, count)
    }
    return count
  }
}

/** The cost of a text that speaks less of an event's place than of another's of its kind. */
export function unlike(event: EventDays, all: readonly EventDays[], marks: Marks): number {
  const most = Math.max(...all.map((days) => marks.count(days)))
  return -5 * Math.min(3, most - marks.count(event))
}
