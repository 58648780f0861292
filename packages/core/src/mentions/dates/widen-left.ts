import type { DateExpression, DateMeaning } from './date-expression'
import type { Found } from './date-pattern'
import { Word } from './date-words'
import type { Scan } from './scan'

/** Kinds that "early", "late", "mid" can cut a part of. */
const parted: ReadonlySet<DateMeaning['kind']> = new Set([
  'month',
  'year',
  'decade',
  'century',
  'season',
  'quarter',
  'unit',
  'weekday',
  'deictic',
])
/** Kinds that "the end of" can cut a part of. */
const bounded: ReadonlySet<DateMeaning['kind']> = new Set([
  'month',
  'year',
  'decade',
  'century',
  'season',
  'quarter',
  'unit',
])

/**
 * Takes in what belongs to a date on its left, as TimeML marks it: "the third quarter", "early next year",
 * "the end of 1990", "nearly four years ago", "around Nov. 1". And the part of the day on its right: "Friday night".
 */
export function widenLeft(scan: Scan, rule: string, token: number, found: Found, free: number): DateExpression {
  const { meaning } = found
  let first = found.firstToken ?? token
  let end = found.endToken
  let type = found.type ?? 'date'
  let approximate = found.approximate ?? false
  const at = (offset: number) => (first - offset >= free ? scan.flags(first - offset) : 0)
  const lower = (offset: number) => (first - offset >= free ? scan.lower(first - offset) : '')
  if (!found.closed && type !== 'set') {
    const { kind } = meaning
    let edged = false
    if (parted.has(kind) && at(1) & Word.Edge) {
      first--
      edged = true
    }
    if (lower(1) === 'the' && takesThe(meaning, edged, scan.is(token, Word.Ordinal))) first--
    if (bounded.has(kind) && lower(1) === 'of' && at(2) & Word.Bound) {
      first -= 2
      if (lower(1) === 'the') first--
    }
    if (lower(1) === 'the' && lower(2) === 'of' && kind === 'unit' && at(3) & Word.Bound) {
      first -= 3
      if (lower(1) === 'the') first--
    }
    if (at(1) & Word.About) {
      const about = lower(1)
      const loose = about === 'about' || about === 'around' || about === 'just' || about === 'only'
      const counted = kind === 'offset' || kind === 'duration' || kind === 'clock'
      if (counted || (!loose && (kind === 'year' || kind === 'unit')) || (about === 'around' && kind === 'day')) {
        first--
        approximate = true
      }
    }
  }
  if (
    (meaning.kind === 'weekday' || meaning.kind === 'deictic' || meaning.kind === 'day') &&
    scan.is(end, Word.Part) &&
    type === 'date'
  ) {
    end++
    type = 'time'
  }
  return {
    firstToken: first,
    endToken: end,
    type,
    rule,
    meaning,
    time: found.time ?? null,
    approximate,
    ...(found.ambiguous ? { ambiguous: true } : {}),
  }
}

/** `ordinal`: the date begins with one ("the 8th of November"). */
function takesThe(meaning: DateMeaning, edged: boolean, ordinal: boolean): boolean {
  switch (meaning.kind) {
    case 'decade':
    case 'century':
    case 'unit':
    case 'quarter':
      return true
    case 'season':
      return true
    case 'year':
      return edged
    case 'offset':
      return true
    case 'duration':
      return true
    case 'day':
    case 'range':
      return ordinal
    case 'weekday':
      return meaning.relation !== null
    default:
      return edged && meaning.kind === 'month'
  }
}
