/** How a date points away from the time of speaking, or from another date. */
export type Relation =
  | 'last'
  | 'past'
  | 'this'
  | 'next'
  | 'coming'
  | 'current'
  | 'latest'
  /** Hang on the date spoken of before: "the following day", "the previous Friday", "that day", "the year". */
  | 'following'
  | 'previous'
  | 'that'

/** s, min, h, D(ay), W(eek), K (weekend), M(onth), Q(uarter), Y(ear), E (decade), C(entury). */
export type Unit = 's' | 'min' | 'h' | 'D' | 'W' | 'K' | 'M' | 'Q' | 'Y' | 'E' | 'C'

/** A year told outright, or by its distance from the year of publication ("this year's third quarter"). */
export interface YearPart {
  readonly year: number | null
  readonly offset: number | null
}

/** What a date expression says, before it is known which day it means. */
export type DateMeaning =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday: number
      readonly relation: Relation | null
    }
  | ({ readonly kind: 'month'; readonly month: number; readonly relation: Relation | null } & YearPart)
  | { readonly kind: 'weekday'; readonly weekday: number; readonly relation: Relation | null }
  /** `period`: "the 1988 period", the same stretch of that year as the one spoken of. */
  /** "the week of March 6" */
  | { readonly kind: 'week'; readonly of: DateMeaning }
  | { readonly kind: 'year'; readonly year: number; readonly period?: boolean }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number }
  | ({ readonly kind: 'season'; readonly season: number; readonly relation: Relation | null } & YearPart)
  /** `quarter` 1–4; halves are 5 and 6. */
  | ({ readonly kind: 'quarter'; readonly quarter: number; readonly relation: Relation | null } & YearPart)
  | { readonly kind: 'unit'; readonly unit: Unit; readonly relation: Relation }
  /** Days from the day of speaking. */
  | { readonly kind: 'deictic'; readonly days: number }
  /** "two days ago" (from `published`), "a day earlier" (from `mention`), "a day after the vote" (from `event`). */
  | {
      readonly kind: 'offset'
      readonly count: number
      readonly unit: Unit
      readonly from: 'published' | 'mention' | 'event'
    }
  | {
      readonly kind: 'holiday'
      readonly name: string
      readonly year: number | null
      readonly relation: Relation | null
      readonly days: number
    }
  /** Only a time; the day is another's. */
  | { readonly kind: 'clock' }
  /** Both ends of "March 3-5", "May to June 2015". */
  | { readonly kind: 'range'; readonly from: DateMeaning; readonly to: DateMeaning }
  /** ISO 8601. */
  | { readonly kind: 'duration'; readonly value: string | null }
  | { readonly kind: 'set'; readonly value: string | null }

/** A time of day; `zone` in minutes from UTC, where the text gives a zone that has one. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly zone: number | null
}

export interface DateExpression {
  readonly firstToken: number
  readonly endToken: number
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** The pattern that found it. */
  readonly rule: string
  readonly meaning: DateMeaning
  readonly time: ClockTime | null
  /** "about", "nearly", "circa". */
  readonly approximate: boolean
  /** Day and month of a numeric date could be told only by habit ("3/4/2016"). */
  readonly ambiguous?: boolean
}
