/** The days an event lasted; `marks` are words, by their numbers, that tell it from the others of its kind. */
export interface EventDays {
  readonly from: number
  readonly to: number
  readonly marks: readonly (readonly number[])[]
  /** Of a debate in primaries: whose. */
  readonly party: string | null
}

/** Something that news speaks of by name, with the days on which it was. */
export interface NamedEvent {
  /** Place among all events. */
  readonly place: number
  /** Beside the head one word (or phrase, as its words) of each part must stand near. */
  readonly parts: readonly (readonly (readonly string[])[])[]
  readonly days: readonly EventDays[]
  /** The days of all events of its kind, for when the text tells of another one after all. */
  readonly wider: readonly EventDays[] | null
  /** Nobody spoke of it before it happened. */
  readonly sudden: boolean
  /** Counts only with a day beside it. */
  readonly tied: boolean
}

/** The events that one word can begin the head of. */
export interface EventHeads {
  /** Those whose name is the head and no more. */
  readonly alone: readonly NamedEvent[]
  /** By the number of a word that the first thing beside their head can begin with. */
  readonly beside: ReadonlyMap<number, readonly NamedEvent[]>
}
