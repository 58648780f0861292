// "according to" and "in the words of", with what it reports before it, behind it or around it.

import { hasFinite } from './clause/finite'
import { phraseAfter } from './clause/phrase-after'
import type { UnitRange } from './clause/unit-range'
import { Is, type Outline } from './outline'
import type { Statement } from './statement'

export function accordingTo(o: Outline, period: number, from: number, to: number): Statement | null {
  const { flags } = o
  for (let at = from; at + 2 < to; at++) {
    const length = cueLength(o, at, to)
    if (length === 0) continue
    // "But on Monday, according to Smith, the plan …": the report is still to come.
    let start = clauseStart(o, from, at)
    const first =
      start === at || (flags[at - 1] & Is.Comma && !hasFinite(o, start, at) && !holdsQuotation(o, start, at))
    const source = first ? sourceFirst(o, at + length, to) : sourceAfter(o, at + length, to)
    if (source === null) continue
    const contents: UnitRange[] = []
    while (start < at && flags[start] & (Is.And | Is.Comma)) start++
    let end = at
    while (end > start && flags[end - 1] & (Is.Comma | Is.Dash | Is.OpenParen)) end--
    if (end > start) contents.push({ start, end })
    let next = source.end
    while (next < to && flags[next] & (Is.Comma | Is.Dash | Is.CloseParen)) next++
    let stop = to
    while (stop > next && flags[stop - 1] & (Is.Stop | Is.Comma)) stop--
    const follows =
      next < stop &&
      (contents.length === 0 || (source.end < to && flags[source.end] & Is.Comma && !(flags[next] & (Is.Rel | Is.Ing))))
    if (follows) contents.push({ start: next, end: stop })
    if (contents.length === 0) continue
    return {
      rule: 'according-to',
      certainty: 'stated',
      period,
      cue: { start: at, end: at + length },
      source,
      contents,
      verb: null,
    }
  }
  return null
}

const WORDINGS = new Set(['words', 'view', 'opinion', 'estimation', 'telling', 'judgment'])

/** Units of "according to" or "in the words of" at `at`; 0 where there is neither. */
function cueLength(o: Outline, at: number, to: number): number {
  if (o.flags[at] & Is.According) return o.flags[at + 1] & Is.To ? 2 : 0
  if (at + 4 >= to || !(o.flags[at] & Is.Prep) || o.lower(at) !== 'in' || o.lower(at + 1) !== 'the') return 0
  return WORDINGS.has(o.lower(at + 2)) && o.lower(at + 3) === 'of' ? 4 : 0
}

/** Behind a colon or semicolon, a report of its own begins. */
function clauseStart(o: Outline, from: number, at: number): number {
  for (let other = at - 1; other >= from; other--) if (o.flags[other] & Is.Colon) return other + 1
  return from
}

function holdsQuotation(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (o.flags[at] & Is.Quote) return true
  return false
}

/** "According to Smith, the mayor, the bridge is safe": to the first comma, or the second where the first only describes. */
function sourceFirst(o: Outline, start: number, to: number): UnitRange | null {
  const commas: number[] = []
  for (let at = start; at < to && at - start < 40 && commas.length < 2; at++)
    if (
      o.flags[at] & Is.Comma &&
      !(at > start && o.flags[at - 1] & Is.Number && at + 1 < to && o.flags[at + 1] & Is.Number)
    )
      commas.push(at)
  if (commas.length === 0) return sourceAfter(o, start, to)
  const [first, second] = commas
  const apposed =
    second !== undefined &&
    second - first < 14 &&
    to - second > 3 &&
    !hasFinite(o, first + 1, second) &&
    (o.flags[first + 1] & (Is.Det | Is.Rel | Is.Poss | Is.Number)) !== 0
  const end = apposed ? second : first
  return end > start ? { start, end } : null
}

/** The source runs to the comma that ends it; "a study by X published in Y" and "data from X" belong to it. */
function sourceAfter(o: Outline, start: number, to: number): UnitRange | null {
  const phrase = phraseAfter(o, start, to)
  if (phrase === null) return null
  let end = phrase.end
  while (end < to && !(o.flags[end] & (Is.Comma | Is.Stop | Is.Colon | Is.Dash | Is.Quote | Is.CloseParen))) end++
  return { start, end }
}
