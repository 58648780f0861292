import type { Text } from '../../../language/text'
import { eventTable } from './events/event-table'
import { tieOf } from './events/event-ties'
import { timeLeft } from './evidence/countdowns'
import type { Fact } from './facts'
import type { Evidence } from './infer-published'

/** How near a day stands to its event, in tokens. */
const near = 6

/**
 * Weighing takes longer than all else that is done about dates, so it is done only where it can come to something: where
 * a post is shown, where a dateline gives a day and a weekday is told too, or where a day stands beside an event. Whether
 * a word that an event's name can begin with stands near a day is quickly seen, and rules out most texts.
 */
export function mayBeWorthWeighing({ text, facts, posts }: Pick<Evidence, 'text' | 'facts' | 'posts'>): boolean {
  if (posts.length > 0) return true
  if (hasDatedLine(facts)) return facts.some(({ meaning, quoted }) => meaning.kind === 'weekday' && !quoted)
  return facts.some((fact) => tellsDay(text, fact) && standsByHead(text, fact))
}

/** The same, by the events themselves: to find them takes the whole text. */
export function isWorthWeighing({
  text,
  facts,
  posts,
  events,
}: Pick<Evidence, 'text' | 'facts' | 'posts' | 'events'>): boolean {
  if (posts.length > 0 || hasDatedLine(facts)) return true
  return events.some((mention) => {
    const tie = tieOf(text, facts, mention)
    return tie !== null && tellsDay(text, tie.fact)
  })
}

function hasDatedLine(facts: readonly Fact[]): boolean {
  return facts.some(({ dateline, meaning }) => dateline && meaning.kind === 'day')
}

function standsByHead({ tokens }: Text, { expression: { firstToken, endToken } }: Fact): boolean {
  const { rows, filter } = eventTable()
  const { forms, form, count } = tokens
  const last = Math.min(count - 1, endToken + near)
  for (let token = Math.max(0, firstToken - near); token <= last; token++) {
    const word = forms.text[form[token]]
    const lower = forms.lower[form[token]]
    if ((filter.mayHold(word) && rows.has(word)) || (filter.mayHold(lower) && rows.has(lower))) return true
  }
  return false
}

function tellsDay(text: Text, fact: Fact): boolean {
  const { kind } = fact.meaning
  if (fact.quoted || fact.caption) return false
  return kind === 'weekday' || kind === 'deictic' || kind === 'unit' || timeLeft(text, fact) !== null
}
