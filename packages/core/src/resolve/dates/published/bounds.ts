import type { Text } from '../../../language/text'
import type { Span } from '../../../model'
import { fromDayNumber } from '../../../source/calendar'
import type { Fact } from './facts'

/** No earlier or no later than a day, and the words that say so. */
export interface Bound {
  readonly day: number
  readonly span: Span
}

/**
 * Nothing that is dated in the past can come after publication: the latest such date, captions included.
 * What lies beyond `to` was told of the future after all.
 */
export function lowerBound(text: Text, facts: readonly Fact[], to: number | null): Bound | null {
  let bound: Bound | null = null
  for (const fact of facts) {
    if (!fact.period || fact.tense === 'future' || (to !== null && fact.period.start > to)) continue
    // A year or month counts only as "in 2014" beside a verb of the past: "the 2016 election" may be still to come.
    if (fact.period.precision !== 'day' && !happened(text, fact)) continue
    if (!fact.caption && deadlines.has(lowerAt(text, fact.expression.firstToken - 1))) continue
    if (standsAlone(text, fact)) continue
    if (!bound || fact.period.start > bound.day) bound = { day: fact.period.start, span: fact.span }
  }
  return bound
}

/** What is told as still to come bounds publication from above: an election year named without a past tense. */
export function upperBound(text: Text, facts: readonly Fact[], from: number | null): Bound | null {
  let bound: Bound | null = null
  for (const fact of facts) {
    if (fact.period?.precision !== 'year' || !comingElection(text, fact)) continue
    if (from !== null && fact.period.end < from) continue
    if (!bound || fact.period.end < bound.day) bound = { day: fact.period.end, span: fact.span }
  }
  return bound
}

const leads = new Set(['in', 'since', 'during', 'from'])
const deadlines = new Set(['by', 'until', 'till', 'through', 'for'])
const contests = new Set(['election', 'elections', 'presidential', 'race', 'campaign', 'nomination', 'contest'])

function happened(text: Text, fact: Fact): boolean {
  return fact.tense === 'past' && leads.has(lowerAt(text, fact.expression.firstToken - 1))
}

/** A sentence that is nothing but a date: of a correction, a later edition, a list. */
function standsAlone(text: Text, fact: Fact): boolean {
  const sentence = text.sentences[fact.sentence]
  return sentence.endToken - sentence.firstToken <= fact.expression.endToken - fact.expression.firstToken + 1
}

function comingElection(text: Text, fact: Fact): boolean {
  if (!fact.period || fact.tense === 'past') return false
  return fromDayNumber(fact.period.start).year % 2 === 0 && contests.has(lowerAt(text, fact.expression.endToken))
}

export function lowerAt({ tokens }: Text, token: number): string {
  return token >= 0 && token < tokens.count ? tokens.forms.lower[tokens.form[token]] : ''
}
