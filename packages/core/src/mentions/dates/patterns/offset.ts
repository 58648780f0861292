import type { DateMeaning } from '../date-expression'
import type { DatePattern, Found } from '../date-pattern'
import { isUnit, Word } from '../date-words'
import { readCount } from '../readers'
import type { Scan } from '../scan'

/** "two days ago", "a year earlier", "ten days later", "a day after the vote", "the year before", "year-ago". */
export const offset: DatePattern = {
  name: 'offset',
  triggers: Word.Number | Word.Cardinal | Word.Article | Word.Vague | Word.Compound | Word.Unit | Word.Units,
  match(scan, token) {
    const flags = scan.flags(token)
    if (flags & Word.Compound) return compound(scan, token)
    let count: number | null = 1
    let at = token
    if (!(flags & (Word.Unit | Word.Units))) {
      const read = readCount(scan, token)
      if (!read) return null
      count = read.value
      at = read.end
      if (scan.lower(at) === 'full' || scan.lower(at) === 'more') at++
      if (!scan.is(at, Word.Unit | Word.Units)) return null
    } else if (flags & Word.Units) count = null
    else if (scan.lower(token - 1) !== 'the') return null
    const name = scan.value(at).unit
    // "a week or so ago"
    let end = at + 1
    if (scan.lower(end) === 'or' && scan.lower(end + 1) === 'so') end += 2
    const direction = scan.is(end, Word.Direction)
      ? scan.value(end).direction
      : scan.lower(end) === 'from' && scan.lower(end + 1) === 'now'
        ? 'hence'
        : ''
    if (direction === '') return null
    // "the day after" needs its "the"; "the day later" is none.
    if (flags & Word.Unit && direction !== 'before' && direction !== 'after') return null
    const to = direction === 'hence' && scan.lower(end) === 'from' ? end + 2 : end + 1
    if (name === 's' || name === 'min' || name === 'h' || count === null)
      return direction === 'ago'
        ? {
            endToken: to,
            meaning: { kind: 'offset', count: Number.NaN, unit: isUnit(name) ? name : 'D', from: 'published' },
          }
        : null
    const [size, unit] = name === 'F' ? [14 * count, 'D'] : name === 'K' ? [7 * count, 'D'] : [count, name]
    if (!isUnit(unit)) return null
    const meaning = meaningOf(scan, direction, size, unit, to)
    return meaning && { endToken: to, meaning }
  },
}

function meaningOf(
  scan: Scan,
  direction: string,
  count: number,
  unit: DateMeaning extends infer M ? (M extends { kind: 'offset'; unit: infer U } ? U : never) : never,
  next: number,
): DateMeaning | null {
  switch (direction) {
    case 'ago':
      return { kind: 'offset', count: -count, unit, from: 'published' }
    case 'hence':
      return { kind: 'offset', count, unit, from: 'published' }
    case 'earlier':
      return { kind: 'offset', count: -count, unit, from: 'mention' }
    case 'later':
      return { kind: 'offset', count, unit, from: 'mention' }
    default: {
      // "a day after the vote" hangs on the vote; "the day before." on the day spoken of.
      const sign = direction === 'before' ? -1 : 1
      return { kind: 'offset', count: sign * count, unit, from: ends(scan, next) ? 'mention' : 'event' }
    }
  }
}

function ends(scan: Scan, token: number): boolean {
  const word = scan.lower(token)
  return word === '' || word === '.' || word === ',' || word === ';' || word === '”' || word === '"' || word === ')'
}

/** "year-ago", "year-earlier": the same time of the year before. */
function compound(scan: Scan, token: number): Found | null {
  const { parts } = scan.value(token)
  if (parts.length !== 2 || parts[0] !== 'year') return null
  if (parts[1] !== 'ago' && parts[1] !== 'earlier') return null
  const period = scan.is(token + 1, Word.Period) || scan.lower(token + 1) === 'quarter'
  return {
    endToken: period ? token + 2 : token + 1,
    // "the year-ago results": its "the" is the results'.
    closed: !period,
    meaning: { kind: 'offset', count: -1, unit: 'Y', from: 'published' },
  }
}
