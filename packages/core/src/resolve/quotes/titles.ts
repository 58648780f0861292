// Titles of works and programmes among the quoted words.

import { Case, TokenType } from '../../language/tokens'
import type { Outline } from './outline'

/** A title of a work or programme: its words begin with capitals, and it ends no sentence. */
export function isTitle(o: Outline, unit: number): boolean {
  const { innerStart, innerEnd, firstToken, endToken } = o.quotations[o.quote[unit]]
  if (endToken - firstToken > 12) return false
  const { tokens } = o.text
  let capitals = 0
  let small = 0
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.type[token] !== TokenType.Word) continue
    const kind = tokens.forms.case[tokens.form[token]]
    if (kind === Case.Lower) {
      // "of", "the", "and"
      if (tokens.end[token] - tokens.start[token] > 4) return false
      small++
    } else if (kind !== Case.None) capitals++
  }
  const first = o.text.source.slice(innerStart, innerStart + 1)
  return capitals > 0 && capitals >= small && first !== first.toLowerCase() && innerEnd > innerStart
}

export function isPossessive(o: Outline, unit: number): boolean {
  const word = o.lower(unit)
  return word === "'s" || word === '’s' || word === "'" || word === '’'
}
