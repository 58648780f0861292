import type { Decided } from './decision'

export interface DateMention extends Decided {
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** EDTF (ISO 8601 where it is whole; weeks as 2018-W01, durations as P3D, sets as "R/P1W"); null where it can't be told. */
  readonly value: string | null
  /** What a relative date hangs on: the day of publication, an event, an earlier date in the text. */
  readonly anchor: 'absolute' | 'published' | 'event' | 'mention' | null
}

export interface TimelineEntry {
  readonly date: number
  readonly sentence: number
  /** EDTF. */
  readonly value: string
  readonly entities: readonly number[]
  /** A caption's date is the picture's, not the story's. */
  readonly caption: boolean
}
