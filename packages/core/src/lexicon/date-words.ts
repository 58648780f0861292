import { dateWords } from './generated/date-words'
import { lazyMap } from './table'

const table = lazyMap(dateWords)

/** What `data/date-words.tsv` says of a word in lower case: class to value. */
export function dateWordClasses(lower: string): readonly (readonly [string, string])[] | null {
  const row = table().get(lower)
  if (row === undefined) return null
  return row.split(' ').map((part) => {
    const colon = part.indexOf(':')
    return [part.slice(0, colon), part.slice(colon + 1)] as const
  })
}

function numberOf(lower: string, wanted: string): number {
  const found = dateWordClasses(lower)?.find(([name]) => name === wanted)
  return found ? Number(found[1]) : 0
}

/** 1–12 for a month's name or abbreviation in lower case and without a stop; 0 for anything else. */
export const monthNumber = (lower: string): number => numberOf(lower, 'month')

/** ISO 8601 (Monday is 1) for a weekday's name or abbreviation in lower case and without a stop; 0 for anything else. */
export const weekdayNumber = (lower: string): number => numberOf(lower, 'weekday')
