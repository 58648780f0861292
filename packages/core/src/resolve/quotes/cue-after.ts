// The speaker stands after or inside what is reported: "…," Smith said; "…," said Smith, who …; The plan, she noted, is new.

import { hasFinite } from './clause/finite'
import { phraseAfter } from './clause/phrase-after'
import { phraseBefore } from './clause/phrase-before'
import { endsClause } from './clause/quoted-units'
import type { UnitRange } from './clause/unit-range'
import { subjectEnd, type VerbGroup, verbGroup } from './clause/verb-group'
import { adjunctsEnd, isDay } from './complement'
import { isVerb } from './is-verb'
import { FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, Takes } from './reporting-verbs'
import type { Statement } from './statement'
import { isTitle } from './titles'

export interface CueAfter {
  readonly statement: Statement
  /** Units behind the attribution that are not part of the statement: "…, adding that". */
  readonly rest: number
  /** Adjuncts of the cue, which may report in their turn: "told them when asked about …". */
  readonly told: UnitRange
}

export function cueAfter(o: Outline, period: number, from: number, to: number): CueAfter | null {
  const { flags } = o
  for (let unit = to - 1; unit > from; unit--) {
    if (o.verb[unit] < 0 || !isVerb(o, unit, from, to)) continue
    const verb = o.verbs[o.verb[unit]]
    if (!(verb.takes & (Takes.Quote | Takes.Parenthetical))) continue
    const group = verbGroup(o, unit, from)
    if (!group.finite || group.passive) continue
    const found = withSubject(o, period, from, to, unit, group) ?? inverted(o, period, from, to, unit, group)
    if (found !== null) return found
  }
  return null

  function withSubject(
    o: Outline,
    period: number,
    from: number,
    to: number,
    unit: number,
    group: VerbGroup,
  ): CueAfter | null {
    const source = wholePhrase(o, phraseBefore(o, subjectEnd(o, group.start, from), from), from)
    if (source === null || source.start <= from || flags[source.start] & Is.Quote) return null
    if (flags[source.start] & Is.Rel) return null
    const before = source.start - 1
    if (!closesContent(o, before, from)) return null
    if (!(flags[before] & Is.Quote) && !(o.verbs[o.verb[unit]].takes & Takes.Parenthetical)) return null
    // "On “Face the Nation,” Smith said" names a programme.
    if (flags[before] & Is.Quote && isTitle(o, before) && before > from && !hasFinite(o, from, before)) return null
    if (!(flags[before] & Is.Quote) && opensQuote(o, unit + 1, to, from, before)) return null
    const quoted = (flags[before] & Is.Quote) !== 0 && endsClause(o, before)
    if (!quoted && takesNext(o, unit, to)) return null
    const addressee = (o.verbs[o.verb[unit]].takes & Takes.Addressee) !== 0
    const behind = o.verbs[o.verb[unit]].particle === null ? unit + 1 : unit + 2
    const after = adjunctsEnd(o, behind, to, addressee, quoted)
    if (after < 0) return null
    // "Asked whether it was over, she told reporters: “…”"
    if (!quoted && after + 1 < to && flags[after] & Is.Colon && flags[after + 1] & Is.Quote) return null
    const found = make(o, period, from, to, before, source, { start: group.start, end: unit + 1 }, after, unit)
    return found === null || !isToldAtEnd(o, unit, to)
      ? found
      : { ...found, statement: { ...found.statement, source: null } }
  }

  function inverted(
    o: Outline,
    period: number,
    from: number,
    to: number,
    unit: number,
    group: VerbGroup,
  ): CueAfter | null {
    if (group.start !== unit || !(o.inflection[unit] & (Inflection.Past | Inflection.Third))) return null
    const before = unit - 1
    const quoted = (flags[before] & Is.Quote) !== 0
    if (!quoted && !(flags[before] & Is.Comma)) return null
    const source = phraseAfter(o, unit + 1, to)
    if (source === null) return null
    // "Smith, who calls it “odd,” said he would": what follows is the report.
    if (source.end < to && flags[source.end] & FINITE && !(flags[source.start] & Is.Cap && quoted)) return null
    // "Smith, the mayor, said the plan …": nothing but the subject stands before, or a clause of its own and "and".
    if (!quoted) {
      const subject = phraseBefore(o, unit, from)
      if (isSubjectOnly(o, subject, from) || (subject !== null && o.flags[subject.start - 1] & Is.And)) return null
    }
    const verb = o.verbs[o.verb[unit]]
    if (
      !quoted &&
      (!(verb.takes & Takes.Parenthetical) ||
        flags[source.start] & Is.Time ||
        !(flags[source.start] & (Is.Cap | Is.Det | Is.Poss | Is.Subj) || source.end - source.start > 1) ||
        !(
          source.end >= to ||
          flags[source.end] & (Is.Comma | Is.Stop | Is.Dash) ||
          !hasFinite(o, source.end - 1, Math.min(to, source.end + 60))
        ) ||
        before - from < 3)
    )
      return null
    // `"the plan" proved costly` and the like: the quoted words are the subject.
    if (quoted && !(verb.takes & (Takes.Quote | Takes.Parenthetical))) return null
    if (quoted && !endsClause(o, before)) return null
    const after = adjunctsEnd(o, source.end, to, true, quoted)
    return make(o, period, from, to, before, source, { start: unit, end: unit + 1 }, after < 0 ? to : after, unit)
  }
}

/** "Roof was unsafe, inquiry told": in a headline's last word the verb is passive, and its subject listens. */
function isToldAtEnd(o: Outline, unit: number, to: number): boolean {
  return o.lower(unit) === 'told' && (unit + 1 >= to || (o.flags[unit + 1] & Is.Stop) !== 0)
}

/** "she joked about", "he vowed to": what the verb takes follows, though it takes other things as well. */
function takesNext(o: Outline, unit: number, to: number): boolean {
  if (unit + 2 >= to || isDay(o, unit + 2, to)) return false
  const verb = o.verbs[o.verb[unit]]
  if (o.flags[unit + 1] & Is.To && verb.takes & Takes.Infinitive) return true
  return verb.prepositions.includes(o.lower(unit + 1))
}

/** Does the phrase begin where the period does, a conjunction or adverb aside? */
function isSubjectOnly(o: Outline, phrase: UnitRange | null, from: number): boolean {
  if (phrase === null) return false
  for (let at = from; at < phrase.start; at++) if (!(o.flags[at] & (Is.And | Is.Adverb | Is.Comma))) return false
  return true
}

/** “…,” another driver, Ann Lee told them: the words between the quotation and the comma belong to the speaker. */
function wholePhrase(o: Outline, phrase: UnitRange | null, from: number): UnitRange | null {
  if (
    phrase === null ||
    o.flags[phrase.start] & Is.Rel ||
    phrase.start - 2 <= from ||
    !(o.flags[phrase.start - 1] & Is.Comma)
  )
    return phrase
  for (let at = phrase.start - 2; at >= from && phrase.start - at < 9; at--) {
    const bits = o.flags[at]
    if (bits & Is.Quote) return at < phrase.start - 2 && endsClause(o, at) ? { start: at + 1, end: phrase.end } : phrase
    if (bits & (FINITE | Is.Comma | Is.Stop | Is.Colon | Is.Ing | Is.And)) return phrase
  }
  return phrase
}

/** "In a statement, Smith said: “…”": the report is still to come, and what stands before is only its setting. */
function opensQuote(o: Outline, at: number, to: number, from: number, before: number): boolean {
  const { flags } = o
  const colon = at < to && (flags[at] & Is.Colon) !== 0
  const next = at < to && flags[at] & (Is.Comma | Is.Colon) ? at + 1 : at
  if (next >= to || !(flags[next] & Is.Quote)) return false
  if (colon) return true
  // "While prices rise, she said, “nobody is asked”": the quoted words go on with a sentence that has begun.
  if (next > at && goesOn(o, next)) return false
  const head = flags[from]
  return (head & (Is.Prep | Is.Sub | Is.Ing | Is.Ed | Is.Wh)) !== 0 || !hasFinite(o, from, before)
}

/** Do the quoted words begin with a small letter? */
function goesOn(o: Outline, unit: number): boolean {
  const first = o.text.source[o.quotations[o.quote[unit]].innerStart]
  return first !== first.toUpperCase()
}

/** A comma, dash or quotation, with something reported before it. */
function closesContent(o: Outline, before: number, from: number): boolean {
  const bits = o.flags[before]
  if (bits & Is.Quote) return true
  if (before - 1 < from) return false
  if (bits & Is.Comma && !(bits & Is.Colon)) return true
  if (bits & Is.Stop && o.lower(before) !== '.') return true
  return (bits & Is.Dash) !== 0 && before - from > 2
}

function make(
  o: Outline,
  period: number,
  from: number,
  to: number,
  before: number,
  source: UnitRange,
  cue: UnitRange,
  after: number,
  unit: number,
): CueAfter | null {
  const { flags } = o
  let start = from
  while (start < before && flags[start] & (Is.And | Is.Comma | Is.Dash) && !(flags[start] & Is.Colon)) start++
  let end = flags[before] & Is.Quote ? before + 1 : before
  while (end > start && flags[end - 1] & (Is.Comma | Is.Dash)) end--
  if (end <= start) return null
  const quoted = (flags[end - 1] & Is.Quote) !== 0
  // "On Monday, Smith said the plan" never comes here; "As for the plan, Smith said." has no clause either, but words.
  const contents: UnitRange[] = [{ start, end }]
  let rest = Math.min(to, Math.max(after, source.end))
  if (after < to && !(flags[after] & Is.Stop)) {
    let next = after
    while (next < to && flags[next] & (Is.Comma | Is.Dash | Is.Colon)) next++
    if (next < to && continues(o, next, to, quoted, hasFinite(o, start, end))) {
      let stop = to
      while (stop > next && flags[stop - 1] & (Is.Stop | Is.Comma)) stop--
      if (stop > next) {
        contents.push({ start: next, end: stop })
        rest = to
      }
    } else rest = next
  }
  const verb = o.verbs[o.verb[unit]]
  // "Despite his own doubts, Smith pointed to it": nothing is said before the subject.
  if (!quoted && contents.length === 1 && isSetting(o, start, end)) return null
  if (!quoted && !contents.some((part) => hasFinite(o, part.start, part.end)) && contents.length < 2) {
    if (end - start < 4) return null
  }
  return {
    statement: {
      rule: 'cue-after',
      certainty: 'stated',
      period,
      cue,
      source,
      contents,
      verb,
    },
    told: { start: Math.max(cue.end, source.end), end: Math.max(cue.end, source.end, Math.min(after, to)) },
    rest,
  }
}

/** A subordinate clause or a preposition with its noun, and no main clause. */
function isSetting(o: Outline, start: number, end: number): boolean {
  let at = start
  while (at < end && o.flags[at] & Is.Adverb) at++
  if (at >= end) return true
  const bits = o.flags[at]
  // "Asked if it was over, Lee laughed"
  if (o.verb[at] >= 0 && o.inflection[at] & Inflection.Participle && o.verbs[o.verb[at]].takes & Takes.Addressee)
    return true
  if (bits & Is.Sub) {
    // "So are others"
    if (at + 1 < end && o.flags[at + 1] & FINITE) return false
    while (at < end && !(o.flags[at] & Is.Comma)) at++
    return at >= end
  }
  if (!(bits & (Is.Prep | Is.Ing)) || bits & (Is.Det | Is.Poss)) return false
  for (; at < end; at++)
    if (o.flags[at] & (FINITE | Is.Ed) || (o.verb[at] >= 0 && isVerb(o, at, start, end))) return false
  return true
}

/** Does the report go on behind its attribution? */
function continues(o: Outline, next: number, to: number, quoted: boolean, whole: boolean): boolean {
  const bits = o.flags[next]
  if (bits & Is.Quote) return true
  if (bits & (Is.And | Is.Sub) && whole) {
    if (bits & Is.And) {
      if (next + 1 < to && o.flags[next + 1] & Is.Quote) return true
      for (let at = next + 1; at < to && at - next < 4; at++)
        if (o.verb[at] >= 0 && o.inflection[at] & (Inflection.Past | Inflection.Third)) return false
      return !quoted
    }
    return !quoted && !(o.lower(next) === 'while' || o.lower(next) === 'as')
  }
  if (bits & Is.Ing || (o.verb[next] >= 0 && o.inflection[next] & Inflection.Ing)) return false
  if (bits & Is.Rel && !(bits & Is.That)) return false
  if (bits & PUNCTUATION) return false
  if (quoted) return false
  return true
}
