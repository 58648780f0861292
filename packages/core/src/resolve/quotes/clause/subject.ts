// The subject of a clause, and whether there is a clause.

import { FINITE, Is, type Outline } from '../outline'
import { Inflection } from '../reporting-verbs'
import { phraseBefore } from './phrase-before'
import type { UnitRange } from './unit-range'
import { subjectEnd, verbGroup } from './verb-group'

/** As far back as a subject is looked for. */
const SENTENCE = 120

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
      (flags[subject.start] & Is.Det && subject.end - subject.start === 1) ||
      o.lower(subject.start) === 'there'
    )
      continue
    // "In a statement released Friday": a participle behind its noun.
    if (
      subject.start > from &&
      flags[subject.start - 1] & Is.Prep &&
      // "about 200 drivers gathered"
      !(flags[subject.start] & Is.Number) &&
      !(flags[subject.start - 1] & Is.Sub) &&
      !(bits & FINITE) &&
      (bits & Is.Ed || o.inflection[at] & Inflection.Participle)
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
    // "There is one thing many say: …"
    if (o.lower(subject.start) === 'there') continue
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
