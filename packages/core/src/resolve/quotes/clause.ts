// A light look at clauses over units: verb groups, the noun phrase before or after a verb, and where a clause ends.
// No parser: closed-class words, verb forms by lexicon and suffix, and punctuation. Every scan is bounded by the period
// and by a number of units.

import { isBlank } from '../../source/characters'
import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, Takes } from './reporting-verbs'

/** Units, half-open. */
export interface UnitRange {
  readonly start: number
  readonly end: number
}

export interface VerbGroup extends UnitRange {
  /** "was told" */
  readonly passive: boolean
  /** Has a tense: "says", "has said", "would say"; not "saying", "to say". */
  readonly finite: boolean
  /** "to say" */
  readonly infinitive: boolean
}

/** Longest noun phrase that is looked at. */
const PHRASE = 60
/** As far back as a subject is looked for. */
const SENTENCE = 120

/** The verb with its auxiliaries, "not" and adverbs; `unit` is the main verb. */
export function verbGroup(o: Outline, unit: number, from: number): VerbGroup {
  let start = unit
  let auxiliaries = 0
  let infinitive = false
  let last = unit
  for (let at = unit - 1; at >= from && unit - at < 8; at--) {
    const flags = o.flags[at]
    if (flags & AUXILIARY) {
      if (auxiliaries === 0 || !(flags & Is.Be && auxiliaries & Is.Be)) auxiliaries |= flags & AUXILIARY
      start = at
      last = at
    } else if (flags & Is.To) {
      if (last === unit || o.flags[last] & (Is.Be | Is.Have)) {
        infinitive = true
        start = at
      }
      break
    } else if (!(flags & (Is.Adverb | Is.Not)) || flags & Is.Time) break
  }
  // "didn't" may come as one word or as two; either way its auxiliary was seen.
  const inflection = o.inflection[unit]
  const bare = auxiliaries === 0
  const passive = (auxiliaries & Is.Be) !== 0 && (inflection & Inflection.Participle) !== 0
  const finite =
    !infinitive && (bare ? (inflection & (Inflection.Past | Inflection.Third | Inflection.Base)) !== 0 : true)
  // Leading adverbs belong to it ("also said"), but only with an auxiliary before them they are inside.
  return { start, end: unit + 1, passive, finite, infinitive }
}

/** First unit left of the verb group that is no adverb: where its subject ends. */
export function subjectEnd(o: Outline, start: number, from: number): number {
  let end = start
  while (end > from && o.flags[end - 1] & (Is.Adverb | Is.Not) && !(o.flags[end - 1] & Is.Comma)) end--
  // "Smith on Monday said"
  if (end - 2 > from && o.flags[end - 1] & Is.Time && !(o.flags[end - 1] & Is.Adverb)) {
    let at = end
    while (at > from && o.flags[at - 1] & (Is.Time | Is.Number | Is.Det)) at--
    if (at > from && o.flags[at - 1] & Is.Prep && !(o.flags[at - 1] & Is.Sub)) at--
    if (at > from && !(o.flags[at - 1] & PUNCTUATION)) end = at
  }
  return end
}

/** The noun phrase that ends right before unit `end`, appositions included; `null` where none stands there. */
export function phraseBefore(o: Outline, end: number, from: number, depth = 0): UnitRange | null {
  const { flags } = o
  if (end <= from) return null
  const last = flags[end - 1]
  if (last & Is.Comma && !(last & Is.Colon)) {
    if (depth > 3) return null
    const open = commaBefore(o, end - 1, from)
    if (open < 0) return null
    const base = phraseBefore(o, open, from, depth + 1)
    if (base === null || open + 1 >= end - 1) return null
    const head = flags[open + 1]
    if (head & (Is.Subj | Is.Quote) && !(head & Is.Rel)) return null
    // "Trump, in Iowa, said": a parenthesis; the phrase ends before it.
    if (head & (Is.Sub | Is.Ing | Is.And | Is.Adverb) || (head & Is.Prep && o.lower(open + 1) !== 'of')) return base
    return { start: base.start, end }
  }
  if (last & Is.Dash && depth < 2) {
    // "Smith -- the director -- said"
    for (let at = end - 2; at > from && end - at < 30; at--) {
      if (!(flags[at] & Is.Dash)) continue
      const base = phraseBefore(o, at, from, depth + 1)
      return base === null ? null : { start: base.start, end }
    }
    return null
  }
  // "Smith, meanwhile, who …"
  if (last & Is.Adverb && end - 2 > from && flags[end - 2] & Is.Comma) return phraseBefore(o, end - 2, from, depth + 1)
  if (last & Is.CloseParen) {
    const open = parenBefore(o, end - 1, from)
    if (open < 0) return null
    const base = phraseBefore(o, open, from, depth + 1)
    return base === null ? null : { start: base.start, end }
  }
  if (last & (PUNCTUATION | Is.To | Is.And | Is.Sub | AUXILIARY | Is.Poss)) return null
  if (last & Is.Prep || (last & Is.Det && !(last & Is.That) && end - 1 > from && false)) return null
  if (last & (Is.Subj | Is.Rel)) return { start: end - 1, end }
  const phrase = flatPhrase(o, end, from)
  // "Clinton, during a meeting in Columbus, Ohio, said": the words between the commas are no speaker.
  if (depth > 0) {
    const comma = commaBefore(o, end, from)
    if (
      comma > from &&
      comma + 1 < end &&
      flags[comma + 1] & (Is.Prep | Is.Ing | Is.Sub) &&
      !(flags[comma + 1] & Is.Cap)
    )
      return phraseBefore(o, comma, from, depth + 1) ?? phrase
  }
  return phrase
}

function flatPhrase(o: Outline, end: number, from: number): UnitRange | null {
  const { flags } = o
  const low = Math.max(from, end - PHRASE)
  let start = end
  let relative = -1
  while (start > low) {
    const at = start - 1
    const bits = flags[at]
    if (bits & Is.CloseParen) {
      const open = parenBefore(o, at, low)
      if (open < 0) break
      start = open
      continue
    }
    if (bits & PUNCTUATION) break
    if (bits & Is.Quote && !isShortQuote(o, at)) break
    if (bits & Is.Rel && !(bits & Is.That) && start < end) relative = at
    else if (bits & (Is.That | Is.Sub | Is.Wh) && !(bits & Is.Prep) && !(bits & Is.Rel && bits & Is.Poss)) break
    start = at
  }
  // A finite verb inside, with no relative pronoun before it, ends an earlier clause.
  for (let at = end - 1; at >= start; at--) {
    const bits = flags[at]
    const verb =
      bits & FINITE ||
      (bits & Is.Subj && !(bits & Is.Rel) && at < end - 1) ||
      // "Clinton cited …"
      (o.verb[at] >= 0 &&
        at > start &&
        at < end - 1 &&
        o.inflection[at] & (Inflection.Past | Inflection.Third) &&
        !(bits & Is.Cap) &&
        flags[at - 1] & (Is.Cap | Is.Subj) &&
        o.lower(at + 1) !== 'by')
    if (!verb || (relative >= 0 && relative < at)) continue
    let after = at + 1
    for (let and = at + 1; and < end; and++) if (flags[and] & Is.And) after = and + 1
    if (after === at + 1) after = headRun(o, end, at + 1)
    start = Math.max(start, after)
    break
  }
  while (start < end && flags[start] & (Is.And | Is.Adverb | Is.Not) && !(flags[start] & Is.Det)) start++
  if (
    start < end &&
    flags[start] & Is.Time &&
    flags[start + 1] & (Is.Det | Is.Poss | Is.Cap | Is.Word) &&
    start + 1 < end
  )
    start++
  if (start < end && flags[start] & (Is.Prep | Is.Sub)) start = headRun(o, end, start + 1)
  if (start >= end) return null
  // A participle that governs the words is no speaker: "making air quotes".
  if (flags[start] & Is.Ing && !(flags[start] & Is.Cap) && end - start > 1) return null
  // "the bespectacled, 71-year-old diplomat"
  if (start - 2 > low && flags[start - 1] & Is.Comma && !(flags[start] & (Is.Det | Is.Poss | Is.Cap))) {
    for (let at = start - 2; at >= low && start - at < 6; at--) {
      if (flags[at] & (Is.Det | Is.Poss)) {
        start = at
        break
      }
      if (flags[at] & (PUNCTUATION | Is.Quote | Is.Cap | FINITE | Is.Prep)) break
    }
  }
  return { start, end }
}

/** Where the last simple noun phrase before `end` begins: "At the rally in Iowa | the candidate". */
function headRun(o: Outline, end: number, from: number): number {
  const { flags } = o
  let at = end - 1
  const named = (flags[at] & Is.Cap) !== 0
  while (at > from) {
    const bits = flags[at]
    if (bits & (Is.Det | Is.Poss) && !(bits & Is.Prep)) return at
    const before = flags[at - 1]
    if (before & (Is.Prep | Is.Time | PUNCTUATION | Is.Number)) return at
    if (named && !(before & (Is.Cap | Is.Det | Is.Poss)) && before & FINITE) return at
    at--
  }
  return at
}

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
function isShortQuote(o: Outline, unit: number): boolean {
  const quotation = o.quotations[o.quote[unit]]
  return quotation.endToken - quotation.firstToken <= 8 && !endsClause(o, unit)
}

/** The comma before `at` on the same level, within reach; -1 none. */
function commaBefore(o: Outline, at: number, from: number): number {
  for (let other = at - 1; other > from && at - other < 45; other--) {
    const bits = o.flags[other]
    if (bits & Is.CloseParen) {
      const open = parenBefore(o, other, from)
      if (open < 0) return -1
      other = open
    } else if (bits & Is.Colon) return -1
    else if (bits & Is.Comma) return other
    else if (bits & Is.Quote && !isShortQuote(o, other)) return -1
  }
  return -1
}

function parenBefore(o: Outline, at: number, from: number): number {
  for (let other = at - 1; other >= from && at - other < 30; other--) if (o.flags[other] & Is.OpenParen) return other
  return -1
}

/** The noun phrase that begins at unit `start`, with what describes it ("of the county", ", the director"). */
export function phraseAfter(o: Outline, start: number, to: number): UnitRange | null {
  const { flags } = o
  if (start >= to) return null
  const head = flags[start]
  if (head & (PUNCTUATION | Is.Quote | Is.To | Is.Sub | Is.And | AUXILIARY | Is.Not)) return null
  if (head & Is.Prep && !(head & Is.Adverb)) return null
  if (head & (Is.That | Is.Wh) || head & Is.Obj) return null
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

const OCCASIONS = new Set([
  'statement',
  'interview',
  'speech',
  'email',
  'e-mail',
  'tweet',
  'letter',
  'report',
  'news',
  'press',
  'conference',
  'call',
  'memo',
  'rally',
  'debate',
  'hearing',
  'briefing',
  'event',
  'post',
  'message',
  'telephone',
  'phone',
  'appearance',
  'address',
  'article',
  'column',
  'video',
  'blog',
  'series',
  'response',
  'reference',
  'brief',
  'filing',
  'affidavit',
  'testimony',
  'remarks',
  'release',
  'joint',
  'separate',
  'written',
  'prepared',
  'recent',
  'note',
  'essay',
  'op-ed',
  'editorial',
  'book',
  'podcast',
  'show',
  'meeting',
  'text',
  'facebook',
  'twitter',
])

/** Does a preposition begin an adjunct of saying ("in a statement", "on Monday", "during the debate") rather than of the noun? */
export function setsScene(o: Outline, unit: number, to: number): boolean {
  const word = o.lower(unit)
  if (word === 'during' || word === 'after' || word === 'before' || word === 'via' || word === 'when') return true
  if (word !== 'in' && word !== 'on' && word !== 'at' && word !== 'by' && word !== 'through') return false
  for (let at = unit + 1; at < to && at < unit + 6; at++) {
    const bits = o.flags[at]
    if (bits & (PUNCTUATION | Is.Quote)) return false
    if (bits & Is.Time) return true
    if (OCCASIONS.has(o.lower(at))) return true
    if (bits & Is.Prep) return false
  }
  return false
}

/**
 * The subject of the clause that unit `before` is in: of its first finite verb, looked for from the left. It serves
 * participles (", adding") and second verbs ("and said").
 */
export function clauseSubject(o: Outline, before: number, start: number): UnitRange | null {
  const { flags } = o
  const from = Math.max(start, before - SENTENCE)
  for (let at = from; at < before; at++) {
    const bits = flags[at]
    const finite =
      bits & FINITE ||
      (o.verb[at] >= 0 && o.inflection[at] & (Inflection.Past | Inflection.Third)) ||
      (bits & Is.Ed &&
        at > from &&
        !(flags[at - 1] & (Is.Det | Is.Poss | Is.Prep | Is.And)) &&
        o.lower(at + 1) !== 'by')
    if (!finite) continue
    const subject = phraseBefore(o, subjectEnd(o, at, from), from)
    if (
      subject === null ||
      flags[subject.start] & (Is.Rel | Is.That) ||
      (flags[subject.start] & Is.Det && subject.end - subject.start === 1)
    )
      continue
    if (inRelative(o, at, from) || inParenthesis(o, at, from)) continue
    return subject
  }
  return null
}

/** Behind a comma and a preposition: "Putin, in a statement the Kremlin put out, …". */
function inParenthesis(o: Outline, verb: number, from: number): boolean {
  for (let at = verb - 1; at > from && verb - at < 30; at--) {
    if (!(o.flags[at] & Is.Comma)) continue
    return (o.flags[at + 1] & (Is.Prep | Is.Sub | Is.Ing)) !== 0
  }
  return false
}

/** The subject of the clause that ends at `before`: of the nearest finite verb to its left that is in no relative clause. */
export function nearestSubject(o: Outline, before: number, start: number): UnitRange | null {
  const from = Math.max(start, before - SENTENCE)
  for (let at = before - 1; at > from; at--) {
    const bits = o.flags[at]
    const finite =
      bits & FINITE ||
      (bits & Is.Ed && !(o.flags[at - 1] & (Is.Det | Is.Poss | Is.Prep))) ||
      (o.verb[at] >= 0 && o.inflection[at] & (Inflection.Past | Inflection.Third) && !(bits & Is.Cap))
    if (!finite) continue
    const group = verbGroup(o, at, from)
    const subject = phraseBefore(o, subjectEnd(o, group.start, from), from)
    if (subject === null || o.flags[subject.start] & (Is.Rel | Is.That | Is.Wh) || inRelative(o, at, from)) continue
    return subject
  }
  return clauseSubject(o, before, start)
}

/** Is there a relative pronoun or subordinator between the clause's beginning and this verb, with no other verb between? */
function inRelative(o: Outline, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && verb - at < 12; at--) {
    const bits = o.flags[at]
    if (bits & Is.Comma) return false
    if (bits & Is.Rel && !(bits & Is.That)) return true
    if (bits & FINITE) return false
  }
  return false
}

/** Has a finite verb outside quotations. */
export function hasFinite(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (o.flags[at] & FINITE) return true
    if (o.flags[at] & Is.Ed && at > from && !(o.flags[at - 1] & (Is.Det | Is.Poss | Is.Prep))) return true
    if (o.verb[at] >= 0 && o.inflection[at] & (Inflection.Past | Inflection.Third) && at > from) return true
  }
  return false
}
