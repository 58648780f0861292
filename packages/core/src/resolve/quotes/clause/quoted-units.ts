// A quotation as one unit of its sentence.

import { isBlank } from '../../../source/characters'
import type { Outline } from '../outline'

const INNER_MARKS = '\'’"”'

/** Does the quotation end as a clause does before its attribution: in a comma, stop, question or exclamation mark? */
export function endsClause(o: Outline, unit: number): boolean {
  const { source } = o.text
  const { innerStart, innerEnd } = o.quotations[o.quote[unit]]
  let at = innerEnd - 1
  // A quote in the quote ends with it: 'of ‘Clinton,’ ”'.
  while (at > innerStart && innerEnd - at < 4 && (INNER_MARKS.includes(source[at]) || isBlank(source.charCodeAt(at))))
    at--
  const last = source.charCodeAt(at)
  return last === 44 || last === 46 || last === 33 || last === 63 || last === 0x2026 || last === 45 || last === 0x2014
}

/** A quoted word or two inside a phrase: 'the "fairness" rule'. */
export function isShortQuote(o: Outline, unit: number): boolean {
  const quotation = o.quotations[o.quote[unit]]
  return quotation.endToken - quotation.firstToken <= 8 && !endsClause(o, unit)
}
