// The noun phrase before a verb. No parser: closed-class words, verb forms by lexicon and suffix, and punctuation. Every scan
// is bounded by the period and by a number of units.

import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from '../outline'
import { Inflection } from '../reporting-verbs'
import { isPossessive } from '../titles'
import { hasMainVerb } from './finite'
import { isShortQuote } from './quoted-units'
import type { UnitRange } from './unit-range'

/** Longest noun phrase that is looked at. */
const PHRASE = 60

/** The noun phrase that ends right before unit `end`, appositions included; `null` where none stands there. */
export function phraseBefore(o: Outline, end: number, from: number, depth = 0): UnitRange | null {
  const { flags } = o
  if (end <= from) return null
  const last = flags[end - 1]
  if (last & Is.Comma && !(last & Is.Colon)) {
    if (depth > 3) return null
    const open = commaBefore(o, end - 1, from)
    if (open < 0) return null
    const near = phraseBefore(o, open, from, depth + 1)
    const base = near === null ? null : beforeAge(o, near, from, depth)
    if (base === null || open + 1 >= end - 1) return null
    const head = flags[open + 1]
    if (head & (Is.Subj | Is.Quote) && !(head & Is.Rel)) return null
    // "Trump, in Iowa, said": a parenthesis; the phrase ends before it.
    if (head & (Is.Sub | Is.Ing | Is.And | Is.Adverb) || (head & Is.Prep && o.lower(open + 1) !== 'of')) return base
    // "The bridge, a landmark, is safe, …": a clause, no phrase.
    if (hasMainVerb(o, open + 1, end - 1)) return null
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
  if (last & Is.Prep) return null
  // "Her teacher there, Ann Lee, told"
  const there = o.lower(end - 1) === 'there' && end - 2 >= from && flags[end - 2] === Is.Word
  if (last & (Is.Subj | Is.Rel) && !there) return { start: end - 1, end }
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

/** "Ann Lee, 34, of Leeds," / "Sen. Tom Reed, R-Ohio, chairman of the panel,": past the age or the party to the name. */
function beforeAge(o: Outline, phrase: UnitRange, from: number, depth: number): UnitRange {
  const comma = phrase.start - 1
  if (comma <= from || phrase.end - phrase.start > 1 || !(o.flags[comma] & Is.Comma)) return phrase
  if (!(o.flags[phrase.start] & Is.Number) && !/^[rdi]-\p{L}/u.test(o.lower(phrase.start))) return phrase
  const named = phraseBefore(o, comma, from, depth + 1)
  return named === null || !(o.flags[named.end - 1] & Is.Cap) ? phrase : { start: named.start, end: phrase.end }
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
    // "emails in which | a clerk"
    if (bits & Is.Rel && start < end && o.lower(at) === 'which' && at > from && flags[at - 1] & Is.Prep) break
    if (bits & Is.Rel && !(bits & Is.That) && start < end) relative = at
    // "more than 40 voters", "That effort": no conjunctions here.
    else if (bits & Is.Sub && start < end && flags[start] & Is.Number && o.lower(at) === 'than') {
      start = at
      continue
    } else if (bits & Is.That && start < end && (at === from || flags[at - 1] & PUNCTUATION)) {
      start = at
      break
    } else if (bits & Is.Sub && bits & Is.Prep && start < end && followsClause(o, at, low)) {
      // "The council waited after | officials": a clause stands before the preposition.
      break
    } else if (bits & (Is.That | Is.Sub | Is.Wh) && !(bits & Is.Prep) && !(bits & Is.Rel && bits & Is.Poss)) break
    start = at
  }
  // A finite verb inside, with no relative pronoun before it, ends an earlier clause.
  for (let at = end - 1; at >= start; at--) {
    const bits = flags[at]
    const verb =
      // "Fed's Marlowe says": an owner, no "is".
      (bits & FINITE &&
        !(isPossessive(o, at) && at > start && flags[at - 1] & flags[at + 1] & Is.Cap) &&
        !(at + 1 < end && bits & Is.Cap && isPossessive(o, at + 1))) ||
      (bits & Is.Subj && !(bits & Is.Rel) && at < end - 1) ||
      // "Clinton published a letter"
      (bits & Is.Ed &&
        at > start &&
        at < end - 2 &&
        flags[at - 1] & Is.Cap &&
        flags[at + 1] & (Is.Det | Is.Poss) &&
        !(bits & Is.Cap)) ||
      // "Clinton cited …"
      (o.verb[at] >= 0 &&
        at > start &&
        at < end - 1 &&
        o.inflection[at] & (Inflection.Past | Inflection.Third) &&
        !(bits & Is.Cap) &&
        flags[at - 1] & (Is.Cap | Is.Subj) &&
        o.lower(at + 1) !== 'by') ||
      // "aides say Smith": a form that is never a noun.
      (at > start && at < end - 1 && o.lower(at) === 'say')
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
  // "This week | the mayor"
  if (
    start + 2 < end &&
    flags[start + 1] & Is.Time &&
    flags[start] & (Is.Det | Is.Time) &&
    flags[start + 2] & (Is.Det | Is.Poss)
  )
    start += 2
  if (start < end && flags[start] & (Is.Prep | Is.Sub)) start = headRun(o, end, start + 1)
  if (start >= end) return null
  // "in which | Smith"
  if (end - start > 1 && flags[start] & Is.Rel && !(flags[start] & Is.Poss)) {
    // "who in May | said"
    if (flags[start + 1] & (Is.Prep | Is.Time)) return { start, end: start + 1 }
    start++
  }
  // "will hold | banners proclaiming"
  if (
    end - start > 1 &&
    start > from &&
    flags[start - 1] & (Is.Modal | Is.Do | Is.To) &&
    !(flags[start] & (Is.Det | Is.Poss | Is.Cap))
  )
    start++
  // A participle that governs the words is no speaker: "making air quotes".
  if (flags[start] & Is.Ing && !(flags[start] & Is.Cap) && end - start > 1) return null
  // "the Austin, Texas-based company"
  if (start - 2 > low && flags[start - 1] & Is.Comma && /-(?:based|area|born)$/.test(o.lower(start))) {
    let at = start - 2
    while (at > low && flags[at] & Is.Cap && !(flags[at] & Is.Det) && start - at < 6) at--
    if (at < start - 2 && flags[at] & Is.Det) start = at
  }
  // "the bespectacled, 71-year-old diplomat"
  if (start - 2 > low && flags[start - 1] & Is.Comma && !(flags[start] & (Is.Det | Is.Poss | Is.Cap))) {
    for (let at = start - 2; at >= low && start - at < 6; at--) {
      if (flags[at] & (Is.Det | Is.Poss)) {
        // "a search, federal officials said", "a social media search, officials said": two phrases.
        if ((o.lower(at) === 'a' || o.lower(at) === 'an') && o.lower(end - 1).endsWith('s')) break
        if (start - at > 4) break
        if (at > low && flags[at - 1] & (Is.Det | Is.Poss)) continue
        // "by the public, teachers said": a preposition has the words before the comma.
        if (at === from || !(flags[at - 1] & (Is.Prep | Is.Ing | Is.Ed | FINITE))) start = at
        break
      }
      if (flags[at] & (PUNCTUATION | Is.Quote | Is.Cap | FINITE | Is.Prep)) break
    }
  }
  return { start, end }
}

function followsClause(o: Outline, unit: number, low: number): boolean {
  for (let at = unit - 1; at > low && unit - at < 14 && !(o.flags[at] & PUNCTUATION); at--)
    if (o.flags[at] & (FINITE | Is.Ed)) return true
  return false
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
