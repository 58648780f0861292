import type { Style } from '../style'

/** A weekday that the text tells as past, outside quotation marks. */
export interface ToldWeekday {
  /** ISO 8601: Monday is 1. */
  readonly weekday: number
  /** How often it is told. */
  readonly times: number
  /** "Friday morning", "earlier Friday" at least once. */
  readonly early: boolean
  /** "Friday night", "Friday evening". */
  readonly night: boolean
  /** A statement was made or something released on it, which is news at once. */
  readonly issued: boolean
  /** An event that the text names was on it. */
  readonly ofEvent: boolean
  /** The day before is told as well: the story came about in steps, and is of the last. */
  readonly dayBefore: boolean
  /** It is told as something still to come as well. */
  readonly ahead: boolean
  /** None of it stands in the first sentences. */
  readonly deep: boolean
  /** The text opens with the place it was sent from. */
  readonly sent: boolean
}

/** Decibans by how many days before publication the newest weekday told as past is, 0 to 6. */
type Lags = readonly number[]

const dated: Lags = [0, -9, -11, -13, -13, -13, -13]

/** By where the text comes from. */
const base: Record<Style, Lags> = {
  wire: [0, -5, -8, -11, -13, -13, -13],
  web: [0, -2, -8, -11, -12, -12, -12],
  print: [-3, 0, -4, -7, -9, -11, -12],
  /** Houses that write "Mr. Holm" take their time. */
  formal: [-7, -1, 0, -4, -8, -12, -12],
}

/** What else is told adds to that. */
const shifts: Record<Style, readonly (readonly [holds: (told: ToldWeekday) => boolean, adds: Lags])[]> = {
  wire: [
    [({ early }) => early, [0, -2, -4, -4, -4, -4, -4]],
    [({ times }) => times >= often, [0, -3, -3, -2, -2, -2, -2]],
    [({ weekday }) => weekday === 6, [-3, 0, 0, 0, 0, 0, 0]],
  ],
  web: [
    // Few tell the hour of a day that is gone.
    [({ early }) => early, [0, -4, -4, -3, -3, -3, -3]],
    [({ issued }) => issued, [0, -3, -3, -3, -3, -3, -3]],
    [({ night, early }) => night && !early, [-7, 0, -2, -3, -3, -3, -3]],
    [({ ofEvent }) => ofEvent, [-4, 0, -2, -2, -2, -2, -2]],
    [({ weekday }) => weekday === 5, [2, 0, 0, 0, 0, 0, 0]],
    [({ weekday }) => weekday === 6, [-3, 0, 0, 0, 0, 0, 0]],
    [({ times }) => times >= often, [0, -1, -3, -3, -3, -3, -3]],
    [({ ahead }) => ahead, [0, -2, -3, -3, -3, -3, -3]],
  ],
  print: [
    [({ ofEvent }) => ofEvent, [-2, 0, 0, 0, 0, 0, 0]],
    [({ weekday }) => weekday >= 6, [-2, 0, 0, 0, 0, 0, 0]],
    // What a newspaper's story is about, and tells of over and over, was the day before.
    [({ times }) => times >= often, [-8, 0, -4, -4, -4, -4, -4]],
    [({ times }) => times === 2, [-1, 0, -2, -2, -2, -2, -2]],
    [({ night }) => night, [-4, 0, -1, -1, -1, -1, -1]],
    [({ early }) => early, [-2, 0, -2, -3, -3, -3, -3]],
    [({ dayBefore }) => dayBefore, [0, 0, -2, -3, -3, -3, -3]],
    [({ sent }) => sent, [-2, 0, -1, -3, -3, -3, -3]],
    [({ deep }) => deep, [2, 0, 2, 3, 3, 3, 3]],
    [({ weekday }) => weekday === 3 || weekday === 4, [-2, 0, -3, -2, -2, -2, -2]],
    [({ weekday }) => weekday === 5, [2, 0, 2, 2, 2, 2, 2]],
    [({ ahead }) => ahead, [3, 0, 0, 0, 0, 0, 0]],
  ],
  formal: [
    [({ night }) => night, [0, 0, 3, 0, 0, 0, 0]],
    [({ times }) => times >= often, [0, 0, 2, 0, 0, 0, 0]],
  ],
}

/** How often the day that a story is about is told. */
const often = 3

/** How long before publication the newest weekday that a text tells of is, by how it is told and where the text comes from. */
export function lagsOf(told: ToldWeekday, style: Style, hasDateline: boolean): Lags {
  if (hasDateline) return dated
  const lags = [...base[style]]
  for (const [holds, adds] of shifts[style])
    if (holds(told)) for (let gone = 0; gone < lags.length; gone++) lags[gone] += adds[gone]
  const top = Math.max(...lags)
  return lags.map((weight) => weight - top)
}
