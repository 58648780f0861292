// What a reporting verb reports, to its right: "that" and a clause, a bare clause, "to" and an infinitive, quoted words,
// a noun phrase; and where that ends.

import { hasFinite } from './clause/finite'
import { phraseAfter } from './clause/phrase-after'
import type { UnitRange } from './clause/unit-range'
import { type ContentKind, contentEnd, type Inset } from './content-end'
import { FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, type ReportingVerb, Takes } from './reporting-verbs'
import { isPossessive, isTitle } from './titles'

/** Units between a verb and its complement: "said on Monday in an interview with the paper that". */
const GAP = 22
/** Units of adjuncts behind a verb that reports something to its left. */
const ADJUNCTS = 60

export interface Complement extends UnitRange {
  readonly kind: ContentKind
}

const PARTICLES = new Set(['back', 'out', 'down', 'up'])

/** The complement of the verb at `unit` within the period that ends at `to`. */
export function complementAfter(
  o: Outline,
  unit: number,
  to: number,
  verb: ReportingVerb,
  passive: boolean,
  inset: Inset,
): Complement | null {
  const { flags } = o
  const { takes } = verb
  // "vowed not to"
  const not = unit + 2 < to && (flags[unit + 1] & Is.Not) !== 0 && (flags[unit + 2] & Is.To) !== 0
  if (not && (takes & Takes.Infinitive || (passive && takes & Takes.Addressee)))
    return finish(o, { start: unit + 1, kind: 'infinitive' }, to, inset)
  let at = verb.particle === null ? unit + 1 : unit + 2
  // "wrote back that", "pointed out that"
  if (at + 1 < to && PARTICLES.has(o.lower(at)) && flags[at + 1] & (Is.That | Is.Quote | Is.Colon | Is.Comma)) at++
  while (at < to && flags[at] & (Is.Adverb | Is.Not) && !(flags[at] & (Is.Det | Is.Sub))) at++
  if (at >= to) return null
  // Directly after the verb.
  const direct = startHere(o, at, to, verb, passive)
  if (direct !== null) return finish(o, direct, to, inset)
  if (takes & Takes.Infinitive && flags[at] & Is.To) return null
  const preposition = verb.prepositions.includes(o.lower(at)) && at + 1 < to && !isDay(o, at + 1, to)
  // "warned of a “fierce” fight", but "wrote about it: “…”"
  if (preposition && !hasColon(o, at, to)) return finish(o, { start: at + 1, kind: 'preposition' }, to, inset)
  // Behind an addressee, a time, an occasion.
  const first = flags[at]
  const gapStarts =
    takes & Takes.Addressee ||
    first & (Is.Time | Is.Prep | Is.Comma | Is.Sub) ||
    (takes & Takes.Quote && hasColonQuote(o, at, to))
  if (gapStarts) {
    const start = behindGap(o, at, to, verb, passive)
    if (start !== null) return finish(o, start, to, inset)
  }
  if (preposition) return finish(o, { start: at + 1, kind: 'preposition' }, to, inset)
  return null
}

interface Start {
  readonly start: number
  readonly kind: Complement['kind']
}

function startHere(o: Outline, at: number, to: number, verb: ReportingVerb, passive: boolean): Start | null {
  const { flags } = o
  const { takes } = verb
  const bits = flags[at]
  if (bits & Is.Quote)
    return takes & (Takes.Quote | Takes.Noun | Takes.Clause | Takes.That) ? { start: at, kind: 'quote' } : null
  if (bits & (Is.Comma | Is.Colon)) {
    if (at + 1 < to && flags[at + 1] & Is.Quote && (takes & (Takes.Quote | Takes.That) || bits & Is.Colon))
      return { start: at + 1, kind: 'quote' }
    if (bits & Is.Colon && !(bits & Is.Comma) && at + 1 < to && takes & (Takes.Quote | Takes.That))
      return { start: at + 1, kind: 'clause' }
    return null
  }
  if (bits & Is.That && takes & (Takes.That | Takes.Addressee) && at + 1 < to) {
    // "that" as a pronoun: "said that."
    if (!(flags[at + 1] & PUNCTUATION) || flags[at + 1] & Is.Comma) return { start: at, kind: 'that' }
    return null
  }
  // "was reported to the police": no infinitive.
  const infinitive = bits & Is.To && at + 1 < to && !(flags[at + 1] & (Is.Det | Is.Poss))
  if (infinitive && takes & Takes.Infinitive) return { start: at, kind: 'infinitive' }
  if (infinitive && passive && takes & (Takes.Addressee | Takes.Infinitive | Takes.That))
    return { start: at, kind: 'infinitive' }
  if (bits & Is.Wh && !(bits & Is.Sub && o.lower(at) !== 'if' && o.lower(at) !== 'where' && o.lower(at) !== 'when')) {
    if (takes & Takes.Question) return { start: at, kind: 'question' }
    if (!(bits & Is.Sub) && takes & (Takes.Noun | Takes.Quote)) return { start: at, kind: 'question' }
    return null
  }
  if (bits & (PUNCTUATION | Is.And) || passive) return null
  // "seems ready to", "appeared poised"
  if (takes & Takes.Adjective && isAdjective(o, at, to)) {
    let start = at
    while (flags[start - 1] & Is.Adverb) start--
    return { start, kind: 'infinitive' }
  }
  if (bits & Is.Sub && o.lower(at) !== 'as') return null
  // "said about half of them had left": a quantity.
  const prep = bits & Is.Prep && !(bits & (Is.Det | Is.Subj)) && !isQuantity(o, at, to)
  if (
    takes & Takes.Clause &&
    !prep &&
    // "find themselves", "heard him"
    !(bits & Is.Obj && !(bits & (Is.Poss | Is.Subj))) &&
    !(bits & Is.Time && !(bits & Is.Adverb)) &&
    ((verb.lemma === 'say' && to - at > 4) || hasFinite(o, at + 1, clauseLimit(o, at, to, verb)))
  ) {
    if (!(takes & Takes.Addressee)) return { start: at, kind: 'clause' }
  }
  if (
    takes & Takes.Noun &&
    !prep &&
    !isDay(o, at, to) &&
    !(takes & Takes.Addressee && !(bits & (Is.Det | Is.Poss | Is.Cap | Is.Word | Is.Obj)))
  )
    return { start: at, kind: takes & Takes.Addressee && isAskedTo(o, at, to) ? 'infinitive' : 'noun' }
  if (takes & Takes.As && !prep && hasAs(o, at, to)) return { start: at, kind: 'noun' }
  if (takes & Takes.Gerund && bits & Is.Ing) return { start: at, kind: 'noun' }
  return null
}

/** "asked | the mayor to stay at the next hearing": the infinitive's adjuncts belong to it. */
function isAskedTo(o: Outline, at: number, to: number): boolean {
  for (let next = at + 1; next + 1 < to && next - at < 14; next++) {
    if (o.flags[next] & Is.To) return !(o.flags[next + 1] & (Is.Det | Is.Poss | Is.Cap))
    if (o.flags[next] & (PUNCTUATION | FINITE | Is.That | Is.Rel | Is.Quote)) return false
  }
  return false
}

/** "sees | the vote as a test" */
function hasAs(o: Outline, at: number, to: number): boolean {
  for (let next = at + 1; next + 1 < to && next - at < 14; next++) {
    if (o.lower(next) === 'as')
      return (o.flags[next + 1] & (Is.Det | Is.Poss | Is.Word | Is.Quote)) !== 0 && !(o.flags[next + 1] & Is.Subj)
    if (o.flags[next] & (PUNCTUATION | FINITE | Is.Subj | Is.Quote | Is.That | Is.Wh)) return false
  }
  return false
}

/** A participle, an adjective that reports, or a word before "to". */
function isAdjective(o: Outline, at: number, to: number): boolean {
  const bits = o.flags[at]
  if (!(bits & Is.Word) || bits & (Is.Cap | Is.Prep | Is.Det | Is.Time | Is.Ing)) return false
  return (bits & Is.Ed) !== 0 || (at + 1 < to && (o.flags[at + 1] & Is.To) !== 0) || o.noun[at] >= 0
}

/** "said Tuesday that", "spoke on Monday": when it was said, not what; but "welcomed Tuesday's vote". */
export function isDay(o: Outline, at: number, to: number): boolean {
  // "spoke on condition of anonymity"
  if (o.lower(at) === 'condition' || (at + 1 < to && o.lower(at) === 'the' && o.lower(at + 1) === 'condition'))
    return true
  if (!(o.flags[at] & Is.Time) || !o.lower(at).endsWith('day')) return false
  let next = at + 1
  while (next < to && o.flags[next] & Is.Time) next++
  return next >= to || !(isPossessive(o, next) || (o.flags[next] & Is.Word && !(o.flags[next] & NO_NOUN)))
}

const ROUGHLY = new Set(['about', 'around', 'over', 'under', 'between'])

function isQuantity(o: Outline, at: number, to: number): boolean {
  if (at + 1 >= to || !ROUGHLY.has(o.lower(at))) return false
  return (o.flags[at + 1] & Is.Number) !== 0 || o.lower(at + 1) === 'half'
}

/** Words that no noun phrase goes on with. */
const NO_NOUN = Is.That | Is.Prep | Is.Det | Is.Poss | Is.Subj | Is.Obj | Is.Sub | Is.Wh | Is.And | FINITE

/** Where a bare clause must have had its verb by: for most verbs before a comma or "and" comes. */
function clauseLimit(o: Outline, from: number, to: number, verb: ReportingVerb): number {
  const limit = Math.min(to, from + 40)
  // Verbs that take a noun phrase as well ("declared war") need a closer look; "say" never does.
  if (verb.lemma === 'say' || (verb.takes & Takes.Parenthetical && !(verb.takes & Takes.Noun))) return limit
  for (let at = from; at < limit; at++) if (o.flags[at] & (Is.Comma | Is.And | Is.Rel)) return at
  return limit
}

/** Quoted words behind a colon, or at the end behind a comma. */
function hasColon(o: Outline, at: number, to: number): boolean {
  for (let other = at; other + 1 < to && other - at < GAP; other++)
    if (o.flags[other] & (Is.Colon | Is.Comma) && o.flags[other + 1] & Is.Quote) return true
  return false
}

function hasColonQuote(o: Outline, at: number, to: number): boolean {
  for (let other = at; other < to && other - at < GAP; other++) if (o.flags[other] & (Is.Colon | Is.Quote)) return true
  return false
}

/** The complement's first unit behind an addressee or adjuncts. */
function behindGap(o: Outline, from: number, to: number, verb: ReportingVerb, passive: boolean): Start | null {
  const { flags } = o
  const { takes } = verb
  const addressee = (takes & Takes.Addressee) !== 0
  let comma = false
  for (let at = from; at < to && at - from < GAP; at++) {
    const bits = flags[at]
    if (bits & Is.That && (takes & Takes.That) | (addressee ? 1 : 0) && bits & Is.That && at > from) {
      // "ordered a review of the fire that claimed": a relative clause.
      if (
        at + 1 < to &&
        !(flags[at + 1] & (FINITE | PUNCTUATION | Is.Ed)) &&
        !(o.verb[at + 1] >= 0 && o.inflection[at + 1] & Inflection.Past)
      )
        return { start: at, kind: 'that' }
      return null
    }
    if (bits & Is.Quote) {
      if (at > from && isTitle(o, at) && (flags[at - 1] & Is.Prep || isPossessive(o, at - 1))) continue
      // "whom she supported, Smith said, “…”": another verb's.
      if (!(takes & Takes.Quote) && flags[from] & Is.Comma) return null
      return { start: at, kind: 'quote' }
    }
    // Another verb of saying has taken over: "Fiorina, speaking to Iowans, said", "asked about it, she said".
    if (
      o.verb[at] >= 0 &&
      at > from &&
      o.inflection[at] & (Inflection.Past | Inflection.Third) &&
      (flags[at - 1] & (Is.Comma | Is.And) ||
        (comma && o.verbs[o.verb[at]].takes & Takes.Quote && !(flags[at] & Is.Cap)))
    )
      return null
    if (bits & Is.Comma) comma = true
    if (bits & Is.Colon && at + 1 < to) return flags[at + 1] & Is.Quote ? { start: at + 1, kind: 'quote' } : null
    if (addressee && at > from && bits & Is.To && at + 1 < to && !(flags[at + 1] & (Is.Det | Is.Poss | Is.Cap)))
      return {
        start: objectStays(verb) ? (flags[from] & Is.Prep ? from + 1 : from) : flags[at - 1] & Is.Not ? at - 1 : at,
        kind: 'infinitive',
      }
    if (
      addressee &&
      at > from &&
      bits & Is.Wh &&
      takes & Takes.Question &&
      !(bits & Is.Rel && !(bits & Is.Poss) && o.lower(at) !== 'who')
    )
      return { start: at, kind: 'question' }
    if (bits & FINITE || (bits & Is.Subj && !(bits & Is.Rel))) {
      // A bare clause behind the gap: it begins where its subject does.
      if (!(takes & Takes.Clause) || passive) return null
      const start = bits & Is.Subj ? at : bareClauseStart(o, from, at, addressee)
      return start >= 0 ? { start, kind: 'clause' } : null
    }
    if (bits & Is.Stop) return null
  }
  return null
}

/** "urged | Congress to act": whom it is asked of belongs to what is asked; with "told" and "warned" it doesn't. */
function objectStays(verb: ReportingVerb): boolean {
  return !(verb.takes & Takes.Clause) || verb.lemma === 'urge'
}

/** "said in an interview | the plan would", "told reporters | the plan would": the last noun phrase's beginning. */
function bareClauseStart(o: Outline, from: number, verb: number, addressee: boolean): number {
  const { flags } = o
  let at = verb
  while (at > from && flags[at - 1] & (Is.Adverb | Is.Not)) at--
  let start = -1
  let wordsSeen = 0
  for (let other = at - 1; other >= from; other--) {
    const bits = flags[other]
    if (bits & (PUNCTUATION & ~Is.Comma)) break
    if (bits & Is.Comma) {
      start = other + 1
      break
    }
    wordsSeen++
    if (bits & (Is.Det | Is.Poss) && other > from && !(flags[other - 1] & Is.Prep)) {
      start = other
      break
    }
    if (bits & Is.Time && wordsSeen > 1) {
      start = other + 1
      break
    }
    if (bits & Is.Cap && other - 1 >= from && !(flags[other - 1] & (Is.Cap | Is.Det | Is.Poss | Is.Prep))) {
      start = other
      break
    }
  }
  if (start <= from && !addressee) return start === from ? -1 : start
  return start > from ? start : addressee ? behindName(o, from, at) : -1
}

/** "told the Harbour Gazette | people should": capitals are the addressee, and small letters begin what it is told. */
function behindName(o: Outline, from: number, verb: number): number {
  let start = from
  while (start < verb && o.flags[start] & (Is.Det | Is.Cap) && !(o.flags[start] & PUNCTUATION)) start++
  if (start === from || !(o.flags[start - 1] & Is.Cap) || verb - start < 1 || verb - start > 3) return -1
  for (let at = start; at < verb; at++) if (o.flags[at] & ~(Is.Word | Is.Ed | Is.Ing)) return -1
  return start
}

/** Ends a complement: at the period's end or where the report goes over into something else. */
function finish(o: Outline, { start, kind }: Start, to: number, inset: Inset): Complement | null {
  const end = contentEnd(o, start, to, kind, inset)
  return end > start ? { start, end, kind } : null
}

/**
 * Where the adjuncts of a verb that reports something to its left end ("said on Monday in a statement"): the unit of the
 * comma, quotation or end that follows; -1 where there is a complement instead. `addressee`: the verb takes one ("told
 * reporters"). `quoted`: a quotation that ends like a clause stands right before, so that little can be a complement.
 */
export function adjunctsEnd(o: Outline, from: number, end: number, addressee: boolean, quoted: boolean): number {
  const { flags } = o
  const to = Math.min(end, from + ADJUNCTS)
  let at = from
  while (at < to) {
    const bits = flags[at]
    // "told ABC's “This Week”" / "said on “Meet the Press”": the title of a programme.
    if (bits & Is.Quote && at > from && isTitle(o, at) && (flags[at - 1] & Is.Prep || isPossessive(o, at - 1))) {
      at++
      continue
    }
    if (bits & (Is.Comma | Is.Quote | Is.Stop | Is.Colon | Is.Dash)) return at
    if (bits & Is.That && (!quoted || at === from)) return -1
    if (!quoted && (bits & FINITE || (bits & Is.Subj && !(bits & Is.Rel)))) return -1
    if (bits & Is.Sub && !(bits & Is.Prep) && !quoted) return at
    if (at === from && !(bits & (Is.Prep | Is.Time | Is.Adverb | Is.Sub | Is.Number))) {
      // An addressee ("told reporters"); anything else is a complement.
      if (bits & (Is.To | Is.Wh) && !(bits & Is.Sub)) return -1
      if (!addressee && !quoted) return -1
      const phrase = phraseAfter(o, at, to)
      if (phrase === null && !(bits & Is.Obj) && !quoted) return -1
      at = phrase?.end ?? at + 1
      // "urged them to"
      if (!quoted && at < to && flags[at] & (Is.To | Is.Not)) return -1
      continue
    }
    at++
  }
  return to < end ? -1 : to
}
