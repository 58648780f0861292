// What somebody thinks, feels or intends as an adjective: "is confident that …", "remains unwilling to …", "critical of …".

import { lazyWords } from '../../lexicon/table'
import { phraseBefore } from './clause/phrase-before'
import { clauseSubject } from './clause/subject'
import type { UnitRange } from './clause/unit-range'
import { subjectEnd, verbGroup } from './clause/verb-group'
import { type ContentKind, contentEnd, insetOf } from './content-end'
import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from './outline'
import type { Statement } from './statement'

/** Verbs that join an adjective to its subject, "be" aside. */
const COPULAS = lazyWords(
  'feel|feels|felt|seem|seems|seemed|sound|sounds|sounded|appear|appears|appeared|remain|remains|remained|become|becomes|became|grow|grew|look|looks|looked|made|makes|make|making',
)

export function adjectiveCue(o: Outline, period: number, unit: number, from: number, to: number): Statement | null {
  const { flags } = o
  const takes = o.nouns[o.noun[unit]]
  const copula = copulaBefore(o, unit, from)
  if (copula < 0) return null
  let next = unit + 1
  if (next + 1 >= to) return null
  // "made it clear to reporters on Friday that"
  if (takes.that && flags[next] & (Is.Prep | Is.Time) && !(flags[next] & Is.To && flags[next + 1] & FINITE))
    for (
      let at = next + 1;
      at < to && at - next < 9 && !(flags[at] & (FINITE | PUNCTUATION | Is.Quote)) && o.noun[at] < 0;
      at++
    )
      if (flags[at] & Is.That && at + 1 < to && flags[at + 1] & (Is.Det | Is.Poss | Is.Subj | Is.Cap)) {
        next = at
        break
      }
  const bits = flags[next]
  let start = next
  let kind: ContentKind
  if (bits & Is.That && takes.that && !(flags[next + 1] & PUNCTUATION)) kind = 'that'
  else if (bits & Is.Wh && takes.question) kind = 'question'
  else if (bits & Is.To && takes.infinitive) kind = 'infinitive'
  else if (takes.prepositions.includes(o.lower(next))) {
    kind = 'preposition'
    start++
  } else if (takes.clause && bits & Is.Subj && !(bits & Is.Rel)) kind = 'clause'
  else return null
  const group = verbGroup(o, copula, from)
  let source: UnitRange | null = group.infinitive ? null : phraseBefore(o, subjectEnd(o, group.start, from), from)
  // "and is confident that"
  if (source === null) source = clauseSubject(o, group.start, from)
  if (source === null || isEmpty(o, source)) return null
  const end = contentEnd(o, start, to, kind, insetOf(o, group.start, true, from))
  if (end <= start) return null
  // "angry over her claim that": the claim is the statement.
  if (kind === 'preposition')
    for (let at = start; at + 1 < end; at++) if (o.noun[at] >= 0 && flags[at + 1] & Is.That) return null
  return {
    rule: 'adjective-cue',
    certainty: 'inferred',
    period,
    cue: { start: group.start, end: unit + 1 },
    source,
    contents: [{ start, end }],
    verb: null,
  }
}

/** The verb before the adjective and its adverbs ("is not at all sure"), "made it" of "made it clear" too; -1 none. */
function copulaBefore(o: Outline, unit: number, from: number): number {
  for (let at = unit - 1; at >= from && unit - at < 5; at--) {
    const bits = o.flags[at]
    if (bits & Is.Be || COPULAS().has(o.lower(at))) return at
    if (bits & (FINITE | PUNCTUATION | Is.Quote)) return -1
    if (!(bits & (Is.Adverb | Is.Not | Is.Det | AUXILIARY)) && !isDegree(o, at)) return -1
  }
  return -1
}

const DEGREES = new Set(['very', 'so', 'quite', 'less', 'most', 'pretty', 'at', 'it', 'as', 'how'])

function isDegree(o: Outline, unit: number): boolean {
  return DEGREES.has(o.lower(unit))
}

/** "It is clear that" is nobody's view in particular. */
function isEmpty(o: Outline, { start, end }: UnitRange): boolean {
  const word = o.lower(start)
  return (
    end - start === 1 && (word === 'it' || word === 'there' || word === 'that' || word === 'this' || word === 'what')
  )
}
