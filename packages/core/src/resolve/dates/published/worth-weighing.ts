import type { Text } from '../../../language/text'
import { tieOf } from './events/event-ties'
import { type EventWords, eventAt } from './events/find-events'
import { timeLeft } from './evidence/countdowns'
import type { Fact } from './facts'
import type { Evidence } from './infer-published'
import { newsOf } from './word-news'

/** How near a day stands to its event, in tokens. */
const near = 6
/** How near, where names stand between them. */
const around = 26
/** How many days are asked. */
const mostDays = 200

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

/** The same, by the events themselves around the days that are told: to find those of the whole text takes longer. */
export function isWorthWeighing({
  text,
  facts,
  posts,
  eventWords,
}: Pick<Evidence, 'text' | 'facts' | 'posts' | 'eventWords'>): boolean {
  if (posts.length > 0 || hasDatedLine(facts)) return true
  let asked = 0
  return facts.some((fact) => tellsDay(text, fact) && asked++ < mostDays && isTied(text, facts, eventWords, fact))
}

function isTied(text: Text, facts: readonly Fact[], words: EventWords, { expression, sentence }: Fact): boolean {
  const { firstToken, endToken } = text.sentences[sentence]
  const last = Math.min(endToken, expression.endToken + around)
  for (let token = Math.max(firstToken, expression.firstToken - around); token < last; token++) {
    const mention = eventAt(text, words, token)
    const tie = mention && tieOf(text, facts, mention)
    if (tie && tellsDay(text, tie.fact)) return true
  }
  return false
}

function hasDatedLine(facts: readonly Fact[]): boolean {
  return facts.some(({ dateline, meaning }) => dateline && meaning.kind === 'day')
}

function standsByHead({ tokens }: Text, { expression: { firstToken, endToken } }: Fact): boolean {
  const { forms, form, count } = tokens
  const last = Math.min(count - 1, endToken + near)
  for (let token = Math.max(0, firstToken - near); token <= last; token++) {
    if (newsOf(forms.spelling[form[token]]).heads.length > 0) return true
  }
  return false
}

function tellsDay(text: Text, fact: Fact): boolean {
  const { kind } = fact.meaning
  if (fact.quoted || fact.caption) return false
  return kind === 'weekday' || kind === 'deictic' || kind === 'unit' || timeLeft(text, fact) !== null
}
