import type { Style } from '../style'

/** A weekday that the text tells as past, outside quotation marks. */
export interface ToldWeekday {
  /** How often it is told. */
  readonly times: number
  readonly hour: 'early' | 'late' | 'night' | null
  /** A statement was made or something released on it, which is news at once. */
  readonly issued: boolean
  /** An event that the text names was on it. */
  readonly ofEvent: boolean
  /** The day before is told as well: the story came about in steps, and is of the last. */
  readonly dayBefore: boolean
}

/** Decibans by how many days before publication the newest weekday told as past is, 0 to 6. */
type Lags = readonly number[]

const web: Lags = [0, -3, -9, -12, -13, -13, -13]
/** "Friday morning", "earlier Friday": few tell the hour of a day that is gone; "in a statement on Friday". */
const fresh: Lags = [0, -7, -12, -13, -14, -14, -14]
/** "Monday night", and what happens in the evening: debates, counts. */
const webNight: Lags = [-3, 0, -9, -11, -12, -12, -12]
const wire: Lags = [0, -5, -8, -11, -13, -13, -13]
const wireOften: Lags = [0, -8, -11, -13, -13, -13, -13]
const dated: Lags = [0, -9, -11, -13, -13, -13, -13]
const print: Lags = [-2, 0, -5, -7, -9, -11, -12]
/** What a newspaper's story is about, and tells of over and over, was the day before: most surely where it tells of the way there. */
const printOften: Lags = [-13, 0, -9, -11, -13, -14, -14]
const printSteps: Lags = [-14, 0, -13, -14, -14, -14, -14]
const printTwice: Lags = [-5, 0, -9, -9, -11, -12, -12]
/** An evening, or an hour: the paper came out the next morning. */
const printNight: Lags = [-9, 0, -6, -8, -7, -12, -12]
const printHour: Lags = [-5, 0, -8, -11, -12, -13, -13]
/** Houses that write "Mr. Holm" take their time. */
const formal: Lags = [-7, -1, 0, -4, -8, -12, -12]

/** How often the day that a story is about is told. */
const often = 3

/** How long before publication the newest weekday that a text tells of is, by how it is told and where the text comes from. */
export function lagsOf(
  { times, dayBefore, hour, issued, ofEvent }: ToldWeekday,
  style: Style,
  hasDateline: boolean,
): Lags {
  if (hasDateline) return dated
  switch (style) {
    case 'wire':
      return hour === 'early' ? fresh : times >= often ? wireOften : wire
    case 'web':
      if (hour === 'early') return fresh
      return hour !== null || ofEvent ? webNight : issued ? fresh : web
    case 'print':
      if (times >= often) return dayBefore ? printSteps : printOften
      if (times > 1) return printTwice
      if (hour === 'night') return printNight
      return hour === 'early' || hour === 'late' ? printHour : print
    case 'formal':
      return formal
  }
}
