// Titles of works and programmes among the quoted words.

import { Case, TokenType } from '../../language/tokens'
import { works } from '../../lexicon/generated/works'
import { lazyLexicon } from '../../lexicon/table'
import { Is, type Outline, PUNCTUATION } from './outline'

const besideTitles = lazyLexicon(works)

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

/**
 * A title that the words beside it call one ("the film “…”", "author of “…”", "on CNN's “…”", "the “…” hat"): it is no part
 * of what somebody says, though it may stand in it.
 */
export function isWork(o: Outline, unit: number, from: number, to: number): boolean {
  if (!isTitle(o, unit)) return false
  const { flags } = o
  const known = besideTitles()
  if (unit + 1 < to && flags[unit + 1] & Is.Word && known.has(o.lower(unit + 1))) return true
  for (let at = unit - 1; at >= from && unit - at < 4; at--) {
    const bits = flags[at]
    // "“Parks” and “Guardians”": one title by the other.
    if (bits & Is.Quote) return isWork(o, at, Math.max(from, at - 4), at)
    if (known.has(o.lower(at))) return true
    if (isPossessive(o, at))
      return at === unit - 1 && at > from && (flags[at - 1] & Is.Cap) !== 0 && isNetwork(o, at - 1)
    if (bits & (PUNCTUATION & ~Is.Comma)) return false
    if (!(bits & (Is.Prep | Is.And | Is.Comma | Is.Det | Is.Poss | Is.Cap | Is.Adverb))) return false
  }
  return false
}

/** "CNN", "NBC": letters alone. */
function isNetwork(o: Outline, unit: number): boolean {
  return o.text.tokens.forms.case[o.text.tokens.form[o.first[unit]]] === Case.Upper
}

export function isPossessive(o: Outline, unit: number): boolean {
  const word = o.lower(unit)
  return word === "'s" || word === '’s' || word === "'" || word === '’'
}
