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
