// A reporting verb with its report behind it: "Smith said that …", "She vowed to …", "He praised …", "they accused X of …".

import { hasFinite } from './clause/finite'
import { phraseAfter } from './clause/phrase-after'
import { phraseBefore } from './clause/phrase-before'
import { clauseSubject } from './clause/subject'
import type { UnitRange } from './clause/unit-range'
import { subjectEnd, verbGroup } from './clause/verb-group'
import { complementAfter } from './complement'
import { contentEnd, endsInComma, insetOf } from './content-end'
import { isNounLike, isVerb } from './is-verb'
import { LIGHT, nounCue } from './noun-cue'
import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, Takes } from './reporting-verbs'
import type { Statement } from './statement'
import { isTitle } from './titles'

/** "The deal, announced Friday, would …": a participle between commas tells of its noun. */
function isAside(o: Outline, unit: number, to: number): boolean {
  if (unit === 0 || !(o.flags[unit - 1] & Is.Comma) || !(o.inflection[unit] & Inflection.Participle)) return false
  let at = unit + 1
  while (at < to && o.flags[at] & (Is.Time | Is.Number | Is.Adverb)) at++
  if (at === unit + 1 && at < to && o.flags[at] & Is.Prep) {
    at++
    while (at < to && o.flags[at] & (Is.Time | Is.Number | Is.Det)) at++
    if (at === unit + 2) return false
  }
  return at > unit + 1 && at + 1 < to && (o.flags[at] & Is.Comma) !== 0 && (o.flags[at + 1] & FINITE) !== 0
}

/** "Hale read “The Water Babies”", "she wrote “Tides of Home”": a work, not words; but a sign reads what it says. */
function isReading(o: Outline, unit: number, start: number, subject: UnitRange | null): boolean {
  if (start !== unit + 1 || !(o.flags[start] & Is.Quote) || !WORK_VERBS.has(o.verbs[o.verb[unit]].lemma)) return false
  if (subject === null || !isTitle(o, start) || o.lower(subject.start) === 'it') return false
  return (o.flags[subject.end - 1] & (Is.Cap | Is.Subj)) !== 0
}

/** "the fire claimed 31 lives", "the team claimed victory", "she wrote two novels" */
function takesLives(o: Outline, lemma: string, { start, end }: UnitRange): boolean {
  const taken = TAKEN[lemma]
  if (taken === undefined || o.flags[start] & Is.Quote) return false
  // "claimed £9,000"
  if (lemma === 'claim' && /^(?:[$€£₦]|\d)/.test(o.lower(start)) && !hasFinite(o, start, end)) return true
  for (let at = start; at < end && at - start < 4; at++) if (taken.has(o.lower(at))) return true
  return false
}

const TAKEN: Readonly<Record<string, ReadonlySet<string>>> = {
  claim: new Set(['life', 'lives', 'gold', 'title', 'points']),
  convey: new Set(['traders', 'passengers', 'goods', 'people', 'persons']),
  write: new Set(['book', 'books', 'novel', 'novels', 'script', 'song', 'songs', 'music']),
}
/** Who pays for these says nothing: "The work was supported by the fund". */
const FUNDED = new Set(['work', 'research', 'study', 'project', 'team'])
const OCCASIONS = new Set(['development', 'issue', 'matter', 'incident', 'occasion', 'phone'])
const WORK_VERBS = new Set(['read', 'write', 'recite', 'narrate'])
const NO_NAME = FINITE | Is.Obj | Is.Wh | Is.Prep | Is.To
const NAMING = new Set(['called', 'named', 'dubbed'])

/** "officials, called wardens, …", "a group called Clean Streets is", "the house, now called the Mill": its name, no report. */
function isNaming(o: Outline, unit: number, passive: boolean, from: number, to: number): boolean {
  if (!NAMING.has(o.lower(unit)) || passive || unit <= from) return false
  const adverb = (o.flags[unit - 1] & Is.Adverb) !== 0 || o.lower(unit - 1) === 'now' || o.lower(unit - 1) === 'once'
  const aside = (o.flags[adverb ? unit - 2 : unit - 1] & Is.Comma) !== 0
  if (!aside && (!(o.flags[unit + 1] & Is.Cap) || o.flags[unit - 1] & (Is.Cap | Is.Subj | Is.Rel | AUXILIARY)))
    return false
  let at = unit + 1
  while (at < to && at - unit < 9 && o.flags[at] & Is.Word && !(o.flags[at] & NO_NAME)) at++
  if (at === unit + 1 || at >= to) return false
  if (aside) return (o.flags[at] & Is.Comma) !== 0
  return (o.flags[at] & FINITE) !== 0 || (o.verb[at] >= 0 && (o.inflection[at] & Inflection.Past) !== 0)
}

/** Every report of the period, from the left; nothing is looked for inside a report that is already found. */
export function cueBefore(o: Outline, period: number, from: number, to: number, found: Statement[]): void {
  let last: UnitRange | null =
    found.length > 0 && found[found.length - 1].period === period ? found[found.length - 1].source : null
  for (let unit = from; unit < to; unit++) {
    const statement = reportAt(o, period, unit, from, to, last)
    if (statement === null) continue
    found.push(statement)
    // "his comments about … and said": an owner of words is not the clause's subject.
    if (statement.rule === 'cue-before') last = statement.source
    for (const { end } of statement.contents) if (end - 1 > unit) unit = end - 1
  }
}

function reportAt(
  o: Outline,
  period: number,
  unit: number,
  from: number,
  to: number,
  last: UnitRange | null,
): Statement | null {
  const { flags } = o
  if (o.verb[unit] < 0 || !isVerb(o, unit, from, to))
    return o.noun[unit] < 0 ? null : nounCue(o, period, unit, from, to)
  const verb = o.verbs[o.verb[unit]]
  const group = verbGroup(o, unit, from)
  const cue = { start: group.start, end: unit + 1 }
  const make = (source: UnitRange | null, contents: UnitRange[]): Statement => ({
    rule: 'cue-before',
    certainty: 'stated',
    period,
    cue,
    source,
    contents,
    verb,
  })
  const quoted = quotedBefore(o, group.start, from)
  if (quoted === null && isQuotedAs(o, unit, to)) return null
  const subject = group.infinitive ? null : phraseBefore(o, subjectEnd(o, group.start, from), from)
  if (group.passive && unit + 2 < to && o.lower(unit + 1) === 'by') {
    // "The plan was praised by Smith": the subject is what it is about.
    const agent = phraseAfter(o, unit + 2, to)
    if (agent === null || subject === null || !(verb.takes & Takes.Noun)) return null
    // "approved by 23 votes to 17"
    if (flags[agent.start] & Is.Number && o.lower(agent.start + 1) === 'votes') return null
    if (verb.lemma === 'support' && FUNDED.has(o.lower(subject.end - 1))) return null
    // "Lee, who was backed by the union": a pronoun alone says nothing.
    return flags[subject.start] & (Is.Rel | Is.That | Is.Subj) ? null : make(agent, [subject])
  }
  if (
    subject !== null &&
    subject.start > from &&
    flags[subject.start - 1] & Is.Rel &&
    unit + 1 < to &&
    flags[unit + 1] & FINITE &&
    verb.takes & Takes.Clause
  ) {
    // "which critics said was unfair": the relative pronoun is part of what they said.
    const end = contentEnd(o, unit + 1, to, 'clause', insetOf(o, group.start, group.finite, from))
    return make(subject, [
      { start: subject.start - 1, end: subject.start },
      { start: unit + 1, end },
    ])
  }
  if (subject !== null && subject.start > from && o.lower(subject.start - 1) === 'as') {
    const around = asSaid(o, unit, from, to, subject)
    if (around !== null) return make(subject, around)
  }
  if (group.passive && subject !== null && verb.passives.includes(o.lower(unit + 1)) && unit + 2 < to) {
    // "is seen as a failure": the whole clause is somebody's view, and nobody is named.
    const end = contentEnd(o, unit + 2, to, 'preposition', insetOf(o, group.start, true, from))
    return end > unit + 2 ? make(null, [subject, { start: unit + 2, end }]) : null
  }
  // "In a message posted Friday, …": a participle behind the noun of a preposition; not "one in five said".
  if (
    subject !== null &&
    verb.lemma !== 'say' &&
    !(unit + 1 < to && flags[unit + 1] & (Is.That | Is.Subj | Is.Quote)) &&
    subject.start > from &&
    group.start === unit &&
    o.inflection[unit] & Inflection.Participle &&
    flags[subject.start - 1] & Is.Prep &&
    !(flags[subject.start - 1] & Is.Sub)
  )
    return null
  // "out of commission reports that show": what a preposition governs has no verb.
  if (subject !== null && group.start === unit && o.inflection[unit] === Inflection.Third && isNounLike(o, unit)) {
    let before = subject.start - 1
    while (before > from && flags[before] & Is.Adverb) before--
    if (before >= from && flags[before] & Is.Prep && !(flags[before] & (Is.Sub | Is.Det))) return null
  }
  // "expressed concern that": the noun reports, the verb lends it a subject.
  const noun = group.passive ? -1 : nounBehind(o, unit, to)
  if (noun >= 0) {
    const statement = nounCue(o, period, noun, from, to)
    if (statement !== null && statement.source !== null)
      return { ...statement, cue: { start: group.start, end: noun + 1 } }
  }
  if (isAside(o, unit, to) || isNaming(o, unit, group.passive, from, to)) return null
  // "Speaking on the report, Smith vowed": the occasion.
  if (verb.lemma === 'speak' && unit === from && OCCASIONS.has(o.lower(Math.min(unit + 3, to - 1)))) return null
  const inset = insetOf(o, group.start, group.finite, from)
  const complement = complementAfter(o, unit, to, verb, group.passive, inset)
  if (complement === null || takesLives(o, verb.lemma, complement) || isReading(o, unit, complement.start, subject))
    return null
  if (
    complement.kind === 'infinitive' &&
    subject !== null &&
    (verb.class === 'appearance' || (group.passive && !(verb.takes & Takes.Addressee)))
  ) {
    // "Smith is expected to leave", "seems to": the whole clause is somebody's view, and nobody is named.
    return make(null, [subject, complement])
  }
  if (verb.class === 'appearance' && subject !== null) {
    if (complement.kind === 'preposition') return make(null, [subject, complement])
    // "It appears that"
    if (complement.kind === 'that' && o.lower(subject.start) === 'it') return make(null, [complement])
  }
  if (verb.class === 'appearance' || asksForAnonymity(o, complement)) return null
  if (quoted !== null) return make(quoted, [complement])
  let source: UnitRange | null = null
  if (group.passive) {
    if (subject !== null && complement.kind === 'noun') return null
    const by = agentBehind(o, complement, to)
    if (by >= 0) {
      const agent = phraseAfter(o, by + 1, to)
      if (agent !== null) return make(agent, [{ start: complement.start, end: by }])
    }
  } else if (group.finite) {
    source = subject
    if (
      source === null &&
      group.start > from &&
      flags[group.start - 1] & (Is.And | Is.Comma | Is.Adverb | Is.Quote | Is.CloseParen | Is.Dash)
    )
      source = behindRelative(o, last, from) ?? clauseSubject(o, group.start, from)
    if (source === null && ((complement.kind === 'noun' && !quotes(o, complement)) || !(verb.takes & Takes.Quote)))
      return null
  } else {
    // "a letter urging", but ", urging" and "before urging" look to the clause's subject.
    const near =
      flags[group.start - 1] & (Is.Comma | Is.And | Is.Prep | Is.Sub | Is.Dash) ||
      // "called it “a shame,” saying": the comma is inside the marks.
      (group.start > from && flags[group.start - 1] & Is.Quote && endsInComma(o, group.start - 1)) ||
      group.infinitive ||
      // "a lawsuit filed in 2012 alleging"
      (subject !== null && subject.end - subject.start === 1 && (flags[subject.start] & (Is.Number | Is.Time)) !== 0) ||
      // "began talking about", "were shown chanting"
      (group.start > from && isTensed(o, group.start - 1))
    // "Lee published a letter thanking Roe": whose letter it is stands before the verb.
    const owned = subject !== null && isObject(o, subject.start, from)
    source = near
      ? (last ?? clauseSubject(o, group.start, from))
      : owned
        ? (clauseSubject(o, subject.start, from) ?? subject)
        : subject
    // "Claiming that …, Smith left": the subject follows.
    const opens = group.start === from || (group.start === from + 1 && (flags[from] & (Is.Prep | Is.Sub)) !== 0)
    if (source === null && opens && complement.end < to) {
      if (flags[complement.end] & Is.Comma) source = phraseAfter(o, complement.end + 1, to)
      else if (flags[complement.end - 1] & Is.Quote) source = phraseAfter(o, complement.end, to)
    }
    if (source === null && complement.kind !== 'quote' && complement.kind !== 'that') return null
  }
  const statement = make(source, [complement])
  return source === null && subject !== null && group.passive && verb.lemma === 'ask'
    ? { ...statement, asked: subject }
    : statement
}

/** How many units the one quoted may have: "quoted the ministry's spokesman, Ann Lee, as saying". */
const LONGEST_QUOTED = 12
const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'quote', 'cited', 'cites', 'citing', 'cite'])

/** "The agency quoted Lee as saying": whoever the verb behind "as" is of, whose group begins at `start`; else `null`. */
function quotedBefore(o: Outline, start: number, from: number): UnitRange | null {
  if (start <= from + 1 || o.lower(start - 1) !== 'as') return null
  for (let at = start - 2; at >= from && start - at <= LONGEST_QUOTED; at--) {
    if (o.flags[at] & (Is.Quote | Is.Stop | Is.Colon | Is.That)) return null
    // "was quoted as saying" has its subject.
    if (QUOTING.has(o.lower(at))) return at + 1 < start - 1 ? { start: at + 1, end: start - 1 } : null
  }
  return null
}

/** Is it "quoted Lee as saying", where the verb behind "as" reports? */
function isQuotedAs(o: Outline, unit: number, to: number): boolean {
  if (!QUOTING.has(o.lower(unit))) return false
  for (let at = unit + 2; at + 1 < to && at - unit <= LONGEST_QUOTED; at++) {
    if (o.flags[at] & (Is.Quote | Is.Stop | Is.Colon | Is.That)) return false
    if (o.lower(at) === 'as') return o.verb[at + 1] >= 0
  }
  return false
}

const NAMED = new Set(['named', 'identified', 'quoted'])

/** "asked not to be named": nothing that anybody says. */
function asksForAnonymity(o: Outline, { start, end }: UnitRange): boolean {
  return (
    end - start <= 5 &&
    o.lower(start) === 'not' &&
    o.lower(start + 1) === 'to' &&
    o.lower(start + 2) === 'be' &&
    NAMED.has(o.lower(start + 3))
  )
}

/** "Lee, who calls it “odd,” said": not "who" but the one it stands for. */
function behindRelative(o: Outline, last: UnitRange | null, from: number): UnitRange | null {
  if (last === null || !(o.flags[last.start] & Is.Rel) || last.start - 2 < from) return last
  return o.flags[last.start - 1] & Is.Comma ? (phraseBefore(o, last.start - 1, from) ?? last) : last
}

function quotes(o: Outline, { start, end }: UnitRange): boolean {
  for (let at = start; at < end; at++) if (o.flags[at] & Is.Quote) return true
  return false
}

/** The reporting noun behind a verb that lends it a subject ("voiced grave doubts about"); -1 none. */
function nounBehind(o: Outline, unit: number, to: number): number {
  if (!LIGHT().has(o.lower(unit))) return -1
  for (let at = unit + 1; at < to && at - unit < 5; at++) {
    if (o.noun[at] >= 0) return o.nouns[o.noun[at]].adjective ? -1 : at
    if (o.flags[at] & (PUNCTUATION | Is.Prep | Is.Quote | Is.And | FINITE | Is.Poss | Is.Cap | Is.That)) return -1
  }
  return -1
}

/** Does a past tense and its subject stand before the phrase, with no mark between? */
function isObject(o: Outline, start: number, from: number): boolean {
  for (let at = start - 1; at > from && start - at < 7; at--) {
    if (o.flags[at] & PUNCTUATION) return false
    if (o.flags[at] & Is.Finite || (o.flags[at] & Is.Ed && o.flags[at - 1] & (Is.Cap | Is.Subj))) return true
  }
  return false
}

function isTensed(o: Outline, unit: number): boolean {
  return (
    (o.flags[unit] & Is.Finite) !== 0 ||
    (o.verb[unit] >= 0 &&
      !(o.flags[unit] & Is.Cap) &&
      (o.inflection[unit] & (Inflection.Past | Inflection.Third | Inflection.Participle)) !== 0)
  )
}

/** "was called “odd” by Smith": the unit of "by", or -1. */
function agentBehind(o: Outline, { start, end }: UnitRange, to: number): number {
  if (!(o.flags[start] & Is.Quote)) return -1
  for (let at = start + 1; at <= end && at + 1 < to && at - start < 3; at++) if (o.lower(at) === 'by') return at
  return -1
}

/** "As Smith put it, …" / "…, as Smith noted, …": what stands on both sides. */
function asSaid(o: Outline, unit: number, from: number, to: number, subject: UnitRange): UnitRange[] | null {
  let at = unit + 1
  while (at < to && at - unit < 8 && !(o.flags[at] & (Is.Comma | Is.Stop | Is.Quote | Is.Colon | Is.That))) at++
  if (at < to && !(o.flags[at] & (Is.Comma | Is.Stop | Is.Colon))) return null
  const contents: UnitRange[] = []
  let end = subject.start - 1
  while (end > from && o.flags[end - 1] & (Is.Comma | Is.Dash)) end--
  if (end > from && end < subject.start - 1) contents.push({ start: from, end })
  let stop = to
  while (stop > at && o.flags[stop - 1] & (Is.Stop | Is.Comma)) stop--
  if (at + 1 < stop && o.flags[at] & (Is.Comma | Is.Colon)) contents.push({ start: at + 1, end: stop })
  return contents.length > 0 ? contents : null
}
