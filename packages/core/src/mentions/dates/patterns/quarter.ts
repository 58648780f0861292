import { Case } from '../../../language/tokens'
import type { DateMeaning, YearPart } from '../date-expression'
import type { DatePattern, Found } from '../date-pattern'
import { Word } from '../date-words'
import { readYear } from '../readers'
import type { Scan } from '../scan'

/** "the third quarter of 2015", "third-quarter", "the 1988 third quarter", "last year's fourth quarter", "the second half", "Q3 2015". */
export const quarter: DatePattern = {
  name: 'quarter',
  triggers: Word.Ordinal | Word.Compound | Word.Number | Word.Relation | Word.Fiscal,
  match(scan, token) {
    let at = token
    let year: YearPart = { year: null, offset: null }
    if (scan.is(at, Word.Number)) {
      const { number, digits } = scan.value(at)
      if (digits !== 4 || number < 1900 || number > 2199) return null
      year = { year: number, offset: null }
      at++
    } else if (scan.is(at, Word.Compound) && isYearAgo(scan.value(at).parts) && scan.is(at + 1, Word.Ordinal)) {
      // "the year-ago third quarter"
      year = { year: null, offset: -1 }
      at++
    } else if (scan.is(at, Word.Relation)) {
      const offset = yearOffset(scan, at)
      if (offset === null) {
        // "the last half of 1989"
        if (scan.value(at).relation === 'last' && scan.is(at + 1, Word.Half)) return finish(scan, at + 2, 6, year)
        return null
      }
      const mark = scan.lower(at + 2)
      if (mark !== "'s" && mark !== '’s') return null
      year = { year: null, offset }
      at += 3
    }
    if (scan.is(at, Word.Fiscal)) at++
    const number = readQuarter(scan, at)
    if (!number) return null
    const found = finish(scan, number.end, number.value, year)
    return found && { ...found, closed: adjective(scan, at, number.end) }
  },
}

export const isYearAgo = (parts: readonly string[]): boolean =>
  parts.length === 2 && parts[0] === 'year' && (parts[1] === 'ago' || parts[1] === 'earlier')

/** "the third-quarter loss": its "the" is the loss's. */
function adjective(scan: Scan, token: number, end: number): boolean {
  return (
    end === token + 1 &&
    scan.is(token, Word.Compound) &&
    scan.letterCase(end) === Case.Lower &&
    !scan.is(end, Word.Period)
  )
}

function readQuarter(scan: Scan, token: number): { value: number; end: number } | null {
  if (scan.is(token, Word.Ordinal)) {
    const { ordinal } = scan.value(token)
    if (scan.lower(token + 1) === 'quarter' && ordinal <= 4) return { value: ordinal, end: token + 2 }
    if (scan.is(token + 1, Word.Half) && ordinal <= 2) return { value: ordinal + 4, end: token + 2 }
    return null
  }
  if (scan.is(token, Word.Compound)) {
    const { parts } = scan.value(token)
    const at = parts[0] === 'fiscal' ? 1 : 0
    if (parts.length !== at + 2 || parts[at + 1] !== 'quarter') return null
    const value = ['first', 'second', 'third', 'fourth'].indexOf(parts[at]) + 1
    return value > 0 ? { value, end: token + 1 } : null
  }
  return null
}

function finish(scan: Scan, end: number, value: number, year: YearPart): Found | null {
  let told = year
  let to = end
  if (year.year === null && year.offset === null) {
    let at = end
    if (scan.lower(at) === 'of' || scan.is(at, Word.Comma)) at++
    if (scan.is(at, Word.Fiscal)) at++
    const found = scan.is(at, Word.Number) ? readYear(scan, at) : null
    const offset = yearOffset(scan, at)
    if (found) {
      told = { year: found.value, offset: null }
      to = found.end
    } else if (offset !== null) {
      told = { year: null, offset }
      to = at + 2
    } else if (value > 4) {
      // "the second half" alone is more often of a match.
      return null
    }
  }
  const meaning: DateMeaning = { kind: 'quarter', quarter: value, relation: null, ...told }
  return { endToken: to, meaning }
}

/** "last year", "this year", "next year". */
function yearOffset(scan: Scan, token: number): number | null {
  if (!scan.is(token, Word.Relation) || scan.lower(token + 1) !== 'year') return null
  const { relation } = scan.value(token)
  return relation === 'last' ? -1 : relation === 'this' || relation === 'current' ? 0 : relation === 'next' ? 1 : null
}
