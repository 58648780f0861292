// Where reported words end. They run to the end of their sentence unless something there is the writer's own: a second
// verb of saying, a participle, a contrast, the main clause behind an inset one, a time or place of speaking.

import { hasFinite } from './clause/finite'
import { reportsItself } from './clause/phrase-after'
import { phraseBefore } from './clause/phrase-before'
import { hasTense, isSubjectBefore, predicate } from './clause/predicate'
import { setsScene } from './clause/scene'
import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, Takes } from './reporting-verbs'
import { isPossessive, isTitle } from './titles'

export type ContentKind = 'quote' | 'that' | 'clause' | 'infinitive' | 'question' | 'noun' | 'preposition'

/** What the report stands in: a relative clause or participle between commas, or a subordinate clause before the main one. */
export enum Inset {
  None = 0,
  Inside = 1,
  Subordinate = 2,
  /** What describes a subject, with no comma: "residents who want a ban have written". */
  Subject = 3,
}

/** Units before a comma in which the report's own verb is looked for. */
const NEAR = 60

/** No report is looked through for longer: what is longer is no prose, and time stays linear. */
const LONGEST = 400

/** The unit after the last one of a content that begins at `start`. */
export function contentEnd(
  o: Outline,
  start: number,
  to: number,
  kind: ContentKind,
  inset: Inset = Inset.None,
): number {
  const { flags } = o
  const narrow = kind === 'noun' || kind === 'infinitive' || kind === 'preposition'
  const noun = kind === 'noun' || kind === 'preposition'
  const parallel = isParticiple(o, start - 1) || (kind === 'preposition' && isParticiple(o, start - 2))
  let end = inset === Inset.Subject ? predicate(o, start, to, narrow) : to
  for (let at = start; at < end && at - start < LONGEST; at++) {
    const bits = flags[at]
    // "Bemoaning the “phony system,” Smith said": the comma is inside the marks.
    if (
      inset !== Inset.None &&
      inset !== Inset.Subject &&
      bits & Is.Quote &&
      endsInComma(o, at) &&
      at + 1 < to &&
      mainClauseFollows(o, at + 1, to, inset)
    ) {
      end = at + 1
      break
    }
    // “… business,” while explaining: the comma is inside the marks here, too.
    if (bits & Is.Quote && at + 1 < to && endsInComma(o, at) && endsAtComma(o, at, to, narrow)) {
      end = at + 1
      break
    }
    if (at === start) continue
    // "a mayor who says “not yet” must": the quoted words are all, and the clause around them has its verb.
    if (inset === Inset.Subject && kind === 'quote' && bits & FINITE && flags[at - 1] & Is.Quote) {
      end = at
      break
    }
    const cut =
      (bits & Is.Colon && bits & Is.Comma) ||
      (bits & Is.Comma
        ? at + 1 < to &&
          (endsAtComma(o, at, to, narrow) ||
            (((inset !== Inset.None && inset !== Inset.Subject) || narrow) &&
              // "the fear that donors, the Harpers among them, would leave": the report itself still lacks its verb.
              (kind !== 'that' || inset !== Inset.Inside || hasFinite(o, Math.max(start + 1, at - NEAR), at)) &&
              mainClauseFollows(o, at + 1, to, inset === Inset.Subordinate ? inset : Inset.Inside)) ||
            (noun && describesAll(o, at, to)))
        : bits & Is.And
          ? endsAtAnd(o, at, to, narrow, parallel) || othersSay(o, at, to)
          : bits & Is.Rel && !(bits & Is.That)
            ? narrow && reportsItself(o, at)
            : narrow && (endsAtWord(o, at, kind) || (noun && endsAtScene(o, at, to))))
    if (!cut) {
      const other =
        bits & (Is.Comma | Is.Colon) && at + 1 < to && flags[at + 1] & Is.Quote ? newSpeaker(o, at, start) : -1
      if (other < 0) continue
      end = other
      break
    }
    end = at
    break
  }
  while (end > start && flags[end - 1] & (Is.Stop | Is.Comma)) end--
  return beforeProgramme(o, start, end)
}

/** "… and nearly half said they": a second report, with a speaker of its own, who is no pronoun. */
function othersSay(o: Outline, and: number, to: number): boolean {
  const { flags } = o
  for (let at = and + 1; at + 1 < to && at - and < 12; at++) {
    const bits = flags[at]
    if (at > and + 1 && o.verb[at] >= 0 && !(bits & Is.Cap)) {
      const verb = o.verbs[o.verb[at]]
      if (
        o.inflection[at] & (Inflection.Past | Inflection.Third | Inflection.Base) &&
        verb.class === 'speech' &&
        verb.takes & Takes.Clause &&
        verb.takes & Takes.Quote
      )
        return (flags[at + 1] & (Is.That | Is.Subj | Is.Det | Is.Poss | Is.Cap)) !== 0
    }
    if (bits & Is.Have && at > and + 1) continue
    if (bits & (PUNCTUATION | FINITE | Is.Subj | Is.Rel | Is.That | Is.Wh | Is.Sub | Is.Quote | Is.And | Is.To))
      return false
  }
  return false
}

/** "…, Smith boasted, “…”" inside what looked like one report: where the second one begins; -1 none. */
function newSpeaker(o: Outline, comma: number, start: number): number {
  const verb = comma - 1
  if (
    o.verb[verb] < 0 ||
    !(o.verbs[o.verb[verb]].takes & Takes.Quote) ||
    !(o.inflection[verb] & (Inflection.Past | Inflection.Third))
  )
    return -1
  const subject = phraseBefore(o, verb, start)
  if (subject === null || subject.start - 1 <= start || o.flags[subject.start] & Is.Rel) return -1
  return o.flags[subject.start - 1] & (Is.Comma | Is.Dash | Is.And) ? subject.start - 1 : -1
}

function endsAtComma(o: Outline, at: number, to: number, narrow: boolean): boolean {
  const { flags } = o
  // “…,” a claim that …
  if (flags[at] & Is.Quote && flags[at + 1] & Is.Det && at + 2 < to && o.noun[at + 2] >= 0) return true
  let next = at + 1
  if (flags[next] & Is.And) next++
  while (next < to && flags[next] & Is.Adverb && !(flags[next] & Is.Time)) next++
  if (next >= to) return false
  const plain = next === at + 1
  // ", adding that", ", citing"
  if (o.verb[next] >= 0 && o.inflection[next] & Inflection.Ing && !(flags[next + 1] & PUNCTUATION)) return true
  if (plain && narrow && flags[next] & Is.Ing) return true
  const word = o.lower(next)
  if (word === 'according' || (plain && word === 'compared')) return true
  if (plain && (word === 'while' || word === 'although' || word === 'though' || word === 'whereas')) return true
  if (plain && narrow && (word === 'even' || word === 'despite' || word === 'given')) return true
  // ", which is new" tells of the thing itself; ", but" turns away from it.
  if (narrow && plain && flags[next] & Is.Rel && !(flags[next] & Is.That)) return true
  if (narrow && flags[at + 1] & Is.And && o.lower(at + 1) === 'but') return true
  if ((!plain || narrow) && startsVerb(o, next, to)) return true
  // ", and the plan was": a new clause of the writer's.
  return narrow && flags[at + 1] & Is.And ? o.lower(at + 1) !== 'or' && hasClause(o, next, to) : false
}

/** The main clause behind "who said that …," or "While he said that …,". */
function mainClauseFollows(o: Outline, next: number, to: number, inset: Inset): boolean {
  const { flags } = o
  let at = next
  while (at < to && (flags[at] & Is.Adverb || (flags[at] & Is.Comma && flags[at - 1] & Is.Adverb))) at++
  if (at >= to) return false
  if (hasTense(o, at) || flags[at] & Is.Ed) return inset === Inset.Inside
  if (flags[at] & (Is.And | Is.Rel | Is.Sub | Is.Ing)) return false
  if (inset === Inset.Inside && !(flags[at] & (Is.Cap | Is.Subj))) return false
  for (; at < to && at - next < 12; at++) {
    if (flags[at] & (Is.Comma | Is.And | Is.Rel | Is.That)) return false
    if (hasTense(o, at) && at > next) return true
    // "Smith hewed", "she balked"
    if (flags[at] & Is.Ed && at > next && flags[at - 1] & (Is.Cap | Is.Subj) && !(flags[at] & Is.Cap)) return true
  }
  return false
}

export function endsInComma(o: Outline, unit: number): boolean {
  return o.text.source.charCodeAt(o.quotations[o.quote[unit]].innerEnd - 1) === 44
}

/** "Ann Lee, the engineer.": nothing else comes. */
function isLastPhrase(o: Outline, start: number, to: number): boolean {
  for (let at = start; at < to && at - start < 12; at++)
    if (o.flags[at] & (PUNCTUATION & ~Is.Stop) || o.flags[at] & (Is.And | Is.Quote)) return false
  return to - start < 12
}

/** "…, a sentiment that" sums up: not part of a noun phrase, unless a list goes on. */
function describesAll(o: Outline, at: number, to: number): boolean {
  if (!(o.flags[at + 1] & Is.Det)) return false
  if (o.lower(at + 1) === 'the') return isLastPhrase(o, at + 2, to)
  for (let next = at + 2; next < to && next - at < 20; next++) {
    if (o.flags[next] & Is.And && o.flags[next - 1] & Is.Comma) return false
    if (o.flags[next] & Is.Comma) return false
    if (hasTense(o, next) || o.flags[next] & (Is.Ed | Is.Rel)) return true
  }
  return false
}

const PARTICLES = new Set(['out', 'off', 'up', 'down', 'back', 'away'])

function isParticiple(o: Outline, unit: number): boolean {
  return unit >= 0 && o.verb[unit] >= 0 && (o.inflection[unit] & Inflection.Ing) !== 0
}

/** Does what the reporting verb takes follow right behind it? */
function reportsOn(o: Outline, unit: number): boolean {
  const verb = o.verbs[o.verb[unit]]
  return (
    (o.flags[unit + 1] & (Is.That | Is.Det | Is.Poss | Is.Cap | Is.Quote | Is.Wh | Is.Subj | Is.Obj)) !== 0 ||
    ((o.flags[unit + 1] & Is.To) !== 0 && (verb.takes & Takes.Infinitive) !== 0) ||
    verb.prepositions.includes(o.lower(unit + 1))
  )
}

/** `parallel`: the report's own verb is a participle. */
function endsAtAnd(o: Outline, at: number, to: number, narrow: boolean, parallel: boolean): boolean {
  let next = at + 1
  while (next < to && o.flags[next] & Is.Adverb) next++
  if (next >= to) return false
  // "calling it odd and asserting that", "“odd” and vowing to"
  if (o.verb[next] >= 0 && o.inflection[next] & Inflection.Ing && next + 1 < to) {
    const behind = o.flags[next + 1]
    if (behind & (Is.That | Is.Quote)) return true
    return (parallel || (o.flags[at - 1] & Is.Quote) !== 0) && reportsOn(o, next)
  }
  if (startsVerb(o, next, to)) return true
  if (!narrow) return false
  // "to visit Iowa and tried to": a past tense, where no participle stands before it.
  if (o.flags[next] & Is.Ed && next + 1 < to && !(o.flags[at - 1] & Is.Ed))
    return (o.flags[next + 1] & (Is.To | Is.Det | Is.Poss | Is.That | Is.Obj)) !== 0 || PARTICLES.has(o.lower(next + 1))
  const word = o.lower(next)
  return (o.flags[next] & (FINITE & ~(Is.Do | Is.Have))) !== 0 || word === 'has' || word === 'had'
}

function endsAtWord(o: Outline, at: number, kind: ContentKind): boolean {
  if (o.flags[at] & Is.Dash) return kind === 'noun' || kind === 'infinitive'
  const word = o.lower(at)
  if (word === 'even') return at + 1 < o.count && (o.flags[at + 1] & Is.Sub) !== 0
  if (kind === 'preposition' || !(o.flags[at] & Is.Sub)) return false
  return word === 'while' || word === 'when' || word === 'because' || word === 'although' || word === 'though'
}

/** "praised the plan | during a visit", "| in 2013", "| on Monday" */
function endsAtScene(o: Outline, at: number, to: number): boolean {
  const bits = o.flags[at]
  if (!(bits & (Is.Time | Is.Prep))) return false
  // "called the remarks on Saturday “a wake-up call”": the quoted words are still to come.
  for (let next = at + 1; next < to && next - at < 8; next++) {
    if (o.flags[next] & Is.Comma) break
    if (o.flags[next] & Is.Quote && !isTitle(o, next)) return false
  }
  if (bits & Is.Time && !(bits & Is.Adverb) && !(o.flags[at - 1] & (Is.Det | Is.Prep | Is.Poss)))
    return isDay(o, at) || endsInTime(o, at, to)
  if (!(bits & Is.Prep)) return false
  if (at + 1 < to && o.flags[at + 1] & Is.Number && o.lower(at) === 'in' && o.end[at + 1] - o.first[at + 1] === 1)
    return /^[12]\d{3}$/.test(o.lower(at + 1))
  const word = o.lower(at)
  if (word === 'after' || word === 'before' || word === 'when') return false
  // Only where nothing else comes: not "at times when nobody watches".
  for (let next = at + 1; next < to && !(o.flags[next] & (PUNCTUATION | Is.And)); next++)
    if (next - at > 9 || o.flags[next] & (FINITE | Is.Rel | Is.Wh)) return false
  return setsScene(o, at, to)
}

/** "| last week", "| earlier this year", "| yesterday", with nothing behind it. */
function endsInTime(o: Outline, at: number, to: number): boolean {
  const word = o.lower(at)
  if (word !== 'last' && word !== 'earlier' && word !== 'yesterday' && word !== 'today') return false
  let end = at + 1
  while (end < to && (o.flags[end] & Is.Time || o.lower(end) === 'this')) end++
  if (word === 'last' && end === at + 1) return false
  return end >= to || (o.flags[end] & PUNCTUATION) !== 0
}

function isDay(o: Outline, at: number): boolean {
  return o.lower(at).endsWith('day')
}

/** Does a second reporting verb begin here, with the first one's subject ("and added that")? */
function startsVerb(o: Outline, unit: number, to: number): boolean {
  if (o.verb[unit] < 0 || unit + 1 >= to) return false
  if (!(o.inflection[unit] & (Inflection.Past | Inflection.Third))) return false
  if (o.flags[unit + 1] & Is.Prep && o.lower(unit + 1) === 'by') return false
  const verb = o.verbs[o.verb[unit]]
  const next = o.flags[unit + 1]
  if (o.inflection[unit] & Inflection.Third && next & (Is.Prep | Is.And)) return false
  return (
    (next & (Is.That | Is.Det | Is.Poss | Is.Cap | Is.Quote | Is.Wh | Is.Subj | Is.Obj | Is.To)) !== 0 ||
    ((next & Is.Comma) !== 0 && (verb.takes & Takes.Quote) !== 0) ||
    ((next & (Is.Prep | Is.Time)) !== 0 && (verb.takes & Takes.Quote) !== 0 && reportsLater(o, unit + 1, to)) ||
    verb.prepositions.includes(o.lower(unit + 1))
  )
}

/** "said | in a statement that": a report within a few words. */
function reportsLater(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 9; at++) {
    if (o.flags[at] & (Is.That | Is.Quote)) return true
    if (o.flags[at] & (PUNCTUATION | FINITE | Is.Rel | Is.Subj) || hasTense(o, at)) return false
  }
  return false
}

function hasClause(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 15); at++) {
    if (hasTense(o, at) && !(o.flags[at] & Is.Cap)) return true
    if (o.flags[at] & Is.Comma) return false
  }
  return false
}

/** "… on CNN's “New Day”": where it was said is not what was said. */
function beforeProgramme(o: Outline, start: number, end: number): number {
  if (end - start < 4 || !(o.flags[end - 1] & Is.Quote) || !isTitle(o, end - 1)) return end
  for (let at = end - 2; at > start && end - at < 7; at--) {
    if (o.flags[at] & Is.Prep) return o.lower(at) === 'on' && (at === end - 2 || isPossessive(o, end - 2)) ? at : end
    if (o.flags[at] & (PUNCTUATION | FINITE)) return end
  }
  return end
}

/** What a report whose cue begins at `cue` stands in. */
export function insetOf(o: Outline, cue: number, finite: boolean, from: number): Inset {
  const { flags } = o
  const subject = finite ? phraseBefore(o, cue, from) : null
  const start = subject !== null && flags[subject.start] & Is.Rel ? subject.start : finite ? -1 : cue
  if (start > from && flags[start - 1] & (Is.Comma | Is.Dash | Is.OpenParen)) return Inset.Inside
  // "Smith, a Republican who said …, left": the relative clause ends the apposition.
  if (start > from && subject !== null && flags[subject.start] & Is.Rel)
    for (let at = start - 1; at > from && start - at < 9 && !(flags[at] & FINITE); at--)
      if (flags[at] & (Is.Comma | Is.Dash) && !hasFinite(o, from, at)) return Inset.Inside
  if (start > from && isSubjectBefore(o, start, from)) return Inset.Subject
  // ", which officials said …, will": the relative pronoun is not the subject.
  if (
    subject !== null &&
    subject.start - 2 >= from &&
    flags[subject.start - 1] & Is.Rel &&
    !(flags[subject.start - 1] & Is.That) &&
    flags[subject.start - 2] & Is.Comma
  )
    return Inset.Inside
  // "Smith, when asked whether …, said", "when asked …, she said"
  if (cue > from && flags[cue - 1] & Is.Sub && !(flags[cue - 1] & Is.Prep))
    return cue - 2 >= from && flags[cue - 2] & Is.Comma ? Inset.Inside : Inset.Subordinate
  // "Claiming that …, Smith left"
  if (cue === from) return Inset.Subordinate
  // The segment between the last comma and the cue begins with "while", "after", "a week after".
  let head = from
  for (let at = cue - 1; at > from && cue - at < 25; at--) {
    if (!(flags[at] & (Is.Comma | Is.Dash | Is.Stop))) continue
    head = at + 1
    break
  }
  if (head - from > 2) return Inset.None
  const edge = subject === null ? cue : subject.start
  if (flags[head] & (Is.Sub | Is.Prep) && !(flags[head] & AUXILIARY)) return Inset.Subordinate
  for (let at = head + 1; at < edge && at - head < 6; at++)
    if (flags[at] & Is.Sub && at === edge - 1) return Inset.Subordinate
  return Inset.None
}
