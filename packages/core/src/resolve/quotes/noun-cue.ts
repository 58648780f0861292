// What somebody says as a noun: "her remark that …", "Smith's claim of …", "a warning by the bank that …".

import { adjectiveCue } from './adjective-cue'
import { hasFinite } from './clause/finite'
import { phraseAfter } from './clause/phrase-after'
import { phraseBefore } from './clause/phrase-before'
import { clauseSubject } from './clause/subject'
import type { UnitRange } from './clause/unit-range'
import { subjectEnd, verbGroup } from './clause/verb-group'
import { isDay } from './complement'
import { contentEnd, Inset } from './content-end'
import { FINITE, Is, type Outline, PUNCTUATION } from './outline'
import type { Statement } from './statement'
import { isPossessive } from './titles'

/** The report that hangs on the noun at `unit`; `null` where it has neither an owner nor quoted words. */
export function nounCue(o: Outline, period: number, unit: number, from: number, to: number): Statement | null {
  const { flags } = o
  const takes = o.nouns[o.noun[unit]]
  if (takes.adjective) return adjectiveCue(o, period, unit, from, to)
  let next = unit + 1
  if (next >= to) return null
  let source = owner(o, unit, from) ?? lightSubject(o, unit, from)
  if (source === null && o.lower(next) === 'by') {
    const by = phraseAfter(o, next + 1, to)
    if (by === null) return null
    source = by
    next = by.end
    if (next >= to) return null
  }
  // "her assertion during the debate that"
  if (source !== null && takes.that && flags[next] & Is.Prep && !takes.prepositions.includes(o.lower(next))) {
    for (let at = next + 1; at < to && at - next < 7; at++) {
      if (flags[at] & (FINITE | PUNCTUATION)) break
      if (!(flags[at] & Is.That)) continue
      next = at
      break
    }
  }
  const bits = flags[next]
  const comma = bits & (Is.Comma | Is.Colon) && next + 1 < to && flags[next + 1] & Is.Quote
  let start = -1
  let kind: 'that' | 'noun' | 'infinitive' | 'quote' = 'that'
  const thatQuote = next + 2 < to && (flags[next + 1] & Is.Comma) !== 0 && (flags[next + 2] & Is.Quote) !== 0
  if (bits & Is.That && takes.that && next + 1 < to && (thatQuote || !(flags[next + 1] & (FINITE | PUNCTUATION))))
    start = next
  else if (takes.quote && (bits & Is.Quote || comma)) {
    start = bits & Is.Quote ? next : next + 1
    kind = 'quote'
  } else if (
    source !== null &&
    bits & Is.To &&
    takes.infinitive &&
    next + 1 < to &&
    !(flags[next + 1] & (Is.Det | Is.Poss | Is.Cap))
  ) {
    start = next
    kind = 'infinitive'
  } else if (
    takes.prepositions.includes(o.lower(next)) &&
    next + 1 < to &&
    !isDay(o, next + 1, to) &&
    (source !== null || flags[next + 1] & Is.Quote)
  ) {
    start = next + 1
    kind = 'noun'
  }
  if (start < 0 || (source === null && kind !== 'that' && !(flags[start] & Is.Quote))) return null
  if (source === null && kind === 'quote') return null
  let end = contentEnd(o, start, to, kind === 'quote' ? 'noun' : kind, kind === 'that' ? Inset.Inside : Inset.None)
  if (kind === 'noun') end = phraseEnd(o, start, end)
  // "The school's decision to ban lunches | has been called odd": the noun is the subject, and its verb follows.
  if (kind === 'infinitive' && !hasFinite(o, Math.max(from, unit - NEAR), unit)) end = mainVerbIn(o, start + 1, end)
  if (kind === 'quote') {
    // Only what is quoted, and what it is joined to.
    end = start + 1
    while (end + 1 < to && flags[end] & (Is.And | Is.Comma) && flags[end + 1] & Is.Quote) end += 2
  }
  if (end <= start) return null
  return {
    rule: 'noun-cue',
    certainty: source === null ? 'guessed' : 'inferred',
    period,
    cue: { start: unit, end: unit + 1 },
    source,
    contents: [{ start, end }],
    verb: null,
  }
}

/** Units before a noun in which a verb is looked for that it could be the object of. */
const NEAR = 60

/** The first finite verb from `start` that no relative pronoun or subject of its own stands before; else `end`. */
function mainVerbIn(o: Outline, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (o.flags[at] & (Is.Rel | Is.That | Is.Sub | Is.Wh | Is.Subj | Is.Quote | PUNCTUATION)) return end
    if (o.flags[at] & (Is.Be | Is.Have | Is.Modal) && at > start && !(o.flags[at - 1] & (Is.To | Is.Modal))) return at
  }
  return end
}

/** A noun phrase ends before the clause's verb. */
function phraseEnd(o: Outline, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const bits = o.flags[at]
    if (bits & (Is.Rel | Is.That)) return to
    if (bits & (FINITE | Is.Comma | Is.Dash) || (bits & Is.Ed && !(o.flags[at - 1] & (Is.Det | Is.Prep | Is.Poss))))
      return at
    if (o.verb[at] >= 0 && o.inflection[at] & 6 && !(o.flags[at - 1] & (Is.Det | Is.Prep | Is.Poss | Is.And))) return at
  }
  return to
}

/** Verbs that only lend the noun a subject: "made the claim that", "raised questions about", "has no doubt that". */
export const LIGHT = new Set([
  'make',
  'makes',
  'made',
  'making',
  'give',
  'gives',
  'gave',
  'given',
  'giving',
  'raise',
  'raises',
  'raised',
  'raising',
  'issue',
  'issues',
  'issued',
  'issuing',
  'express',
  'expresses',
  'expressed',
  'expressing',
  'voice',
  'voices',
  'voiced',
  'voicing',
  'have',
  'has',
  'had',
  'having',
  'take',
  'takes',
  'took',
  'taking',
  'deliver',
  'delivers',
  'delivered',
  'delivering',
  'launch',
  'launches',
  'launched',
  'launching',
  'repeat',
  'repeats',
  'repeated',
  'repeating',
  'send',
  'sends',
  'sent',
  'sending',
  'offer',
  'offers',
  'offered',
  'offering',
  'use',
  'uses',
  'used',
  'using',
  'coined',
])

/** The subject of a light verb before the noun, its article and adjectives. */
function lightSubject(o: Outline, unit: number, from: number): UnitRange | null {
  for (let at = unit - 1; at > from && unit - at < 5; at--) {
    const bits = o.flags[at]
    if (LIGHT.has(o.lower(at))) {
      const group = verbGroup(o, at, from)
      const subject = group.infinitive ? null : phraseBefore(o, subjectEnd(o, group.start, from), from)
      return subject ?? clauseSubject(o, group.start, from)
    }
    if (bits & (PUNCTUATION | Is.Prep | Is.Quote | Is.And | FINITE | Is.Poss | Is.Cap)) return null
  }
  return null
}

/** "his", "Smith's", "the bank's" before the noun and its adjectives. */
function owner(o: Outline, unit: number, from: number): UnitRange | null {
  const { flags } = o
  for (let at = unit - 1; at >= from && unit - at < 5; at--) {
    const bits = flags[at]
    if (bits & (PUNCTUATION | Is.Prep | Is.Quote | Is.And | FINITE) && !isPossessive(o, at)) return null
    if (bits & Is.Poss && !(bits & Is.Rel)) return { start: at, end: at + 1 }
    if (bits & Is.Det) return null
    if (isPossessive(o, at)) {
      const phrase = phraseBefore(o, at, from)
      return phrase === null ? null : { start: phrase.start, end: at }
    }
  }
  return null
}
