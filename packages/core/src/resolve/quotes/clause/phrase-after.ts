// The noun phrase behind a verb, with what describes it.

import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from '../outline'
import { Inflection, Takes } from '../reporting-verbs'
import { isShortQuote } from './quoted-units'
import { setsScene } from './scene'
import type { UnitRange } from './unit-range'

/** Longest noun phrase that is looked at. */
const PHRASE = 60

/** The noun phrase that begins at unit `start`, with what describes it ("of the county", ", the director"). */
export function phraseAfter(o: Outline, start: number, to: number): UnitRange | null {
  const { flags } = o
  if (start >= to) return null
  const head = flags[start]
  if (head & (PUNCTUATION | Is.Quote | Is.To | Is.Sub | Is.And | AUXILIARY | Is.Not)) return null
  if (head & Is.Prep && !(head & Is.Adverb)) return null
  if (head & (Is.That | Is.Wh) || (head & Is.Obj && !(head & Is.Poss))) return null
  if (head & Is.Subj) return { start, end: start + 1 }
  let end = start + 1
  let relative = false
  while (end < to && end - start < PHRASE) {
    const bits = flags[end]
    if (bits & Is.OpenParen) {
      let close = end
      while (close < to && close - end < 30 && !(flags[close] & Is.CloseParen)) close++
      if (close >= to || !(flags[close] & Is.CloseParen)) break
      end = close + 1
      continue
    }
    if (bits & (Is.Colon | Is.Stop | Is.Dash | Is.CloseParen)) break
    if (bits & Is.Quote && !isShortQuote(o, end)) break
    if (bits & Is.Rel && !(bits & Is.That)) relative = true
    else if (bits & Is.That && !relative) break
    else if (bits & FINITE && !relative) break
    else if (
      !relative &&
      o.verb[end] >= 0 &&
      o.inflection[end] & Inflection.Past &&
      !(bits & Is.Cap) &&
      end + 1 < to &&
      o.lower(end + 1) !== 'by'
    )
      break
    else if (bits & Is.Sub && !(bits & Is.Prep)) break
    else if (bits & Is.Sub && !relative) break
    else if (bits & Is.Subj && !relative) break
    else if (bits & Is.Comma) {
      const after = end + 1
      if (after >= to || !describes(o, after)) break
    } else if (!relative && bits & Is.Prep && setsScene(o, end, to)) break
    else if (!relative && bits & Is.Time && !(flags[end - 1] & (Is.Det | Is.Prep))) break
    end++
  }
  return { start, end }
}

/** Does what follows a comma describe the noun before it? */
function describes(o: Outline, unit: number): boolean {
  const bits = o.flags[unit]
  if (bits & Is.Rel && !(bits & Is.That)) return !reportsItself(o, unit)
  if (o.verb[unit] >= 0 && o.inflection[unit] & Inflection.Ing) return false
  if (bits & (Is.Quote | Is.Sub | Is.And | Is.Subj | Is.Adverb | Is.Ing | Is.That | Is.Wh)) return false
  if (bits & Is.Prep) return false
  return (bits & (Is.Det | Is.Poss | Is.Cap | Is.Number | Is.Word)) !== 0
}

/** ", who added that …": a report of its own, not a description. */
export function reportsItself(o: Outline, unit: number): boolean {
  for (let at = unit + 1; at < o.count && at < unit + 5; at++) {
    if (o.verb[at] >= 0 && o.verbs[o.verb[at]].takes & Takes.Quote) {
      const next = at + 1 < o.count ? o.flags[at + 1] : 0
      return (next & (Is.That | Is.Quote | Is.Det | Is.Subj | Is.Comma | Is.Poss)) !== 0
    }
    if (!(o.flags[at] & (AUXILIARY | Is.Adverb))) return false
  }
  return false
}
