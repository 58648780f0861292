// What somebody says as a noun: "her remark that …", "Smith's claim of …", "a warning by the bank that …".

import { lazyWords } from '../../lexicon/table'
import { adjectiveCue } from './adjective-cue'
import { hasFinite } from './clause/finite'
import { phraseAfter } from './clause/phrase-after'
import { phraseBefore } from './clause/phrase-before'
import { isSubjectBefore } from './clause/predicate'
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
  // "announced plans on Tuesday to"
  if (source !== null && takes.infinitive && flags[next] & (Is.Prep | Is.Time) && !(flags[next] & Is.To)) {
    let at = next
    while (at < to && at - next < 5 && (flags[at] & Is.Time || (at === next && o.lower(at) === 'on'))) at++
    if (at > next && at < to && flags[at] & Is.To) next = at
  }
  const said = takes.that || takes.quote ? statedBy(o, unit, to) : null
  // "Smith's view is that"
  if (said !== null) {
    const whose = source ?? said.of
    const end = contentEnd(o, said.start, to, flags[said.start] & Is.Quote ? 'quote' : 'that', Inset.None)
    if (whose !== null && end > said.start)
      return {
        rule: 'noun-cue',
        certainty: 'inferred',
        period,
        cue: { start: unit, end: unit + 1 },
        source: whose,
        contents: [{ start: said.start, end }],
        verb: null,
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
  let end = contentEnd(
    o,
    start,
    to,
    kind === 'quote' ? 'noun' : kind,
    kind !== 'that' ? Inset.None : isSubjectBefore(o, unit, from) ? Inset.Subject : Inset.Inside,
  )
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

/**
 * "view | is that", "message to voters was: “…”", "the view of the bank is that": where what is said begins, and whose it is
 * where "of" tells.
 */
function statedBy(o: Outline, unit: number, to: number): { start: number; of: UnitRange | null } | null {
  const { flags } = o
  let be = unit + 1
  let of: UnitRange | null = null
  if (be < to && flags[be] & Is.Prep) {
    const phrase = phraseAfter(o, be + 1, Math.min(to, be + 11))
    if (phrase === null || phrase.end - phrase.start > 8) return null
    if (o.lower(be) === 'of') of = phrase
    be = phrase.end
  }
  if (be >= to || !(flags[be] & Is.Be)) return null
  let start = be + 1
  while (start < to && flags[start] & (Is.Adverb | Is.Colon | Is.Comma)) start++
  if (start + 1 >= to && !(start < to && flags[start] & Is.Quote)) return null
  if (flags[start] & Is.Quote) return of === null && start > be ? { start, of } : null
  return flags[start] & Is.That && !(flags[start + 1] & (FINITE | PUNCTUATION)) ? { start, of } : null
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
export const LIGHT = lazyWords(
  'make|makes|made|making|give|gives|gave|given|giving|raise|raises|raised|raising|issue|issues|issued|issuing|express|expresses|expressed|expressing|voice|voices|voiced|voicing|have|has|had|having|take|takes|took|taking|deliver|delivers|delivered|delivering|launch|launches|launched|launching|repeat|repeats|repeated|repeating|send|sends|sent|sending|offer|offers|offered|offering|use|uses|used|using|coined',
)

/** The subject of a light verb before the noun, its article and adjectives. */
function lightSubject(o: Outline, unit: number, from: number): UnitRange | null {
  for (let at = unit - 1; at > from && unit - at < 5; at--) {
    const bits = o.flags[at]
    if (LIGHT().has(o.lower(at))) {
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
