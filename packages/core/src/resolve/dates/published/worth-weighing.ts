import type { Text } from '../../../language/text'
import { tieOf } from './events/event-ties'
import { findEventsIn } from './events/find-events'
import { timeLeft } from './evidence/countdowns'
import type { Fact } from './facts'
import type { Evidence } from './infer-published'
import { NewsFlag, type TextNews } from './word-news'

/** How near a day stands to its event, in tokens. */
const near = 6

/**
 * Weighing takes longer than all else that is done about dates, so it is done only where it can come to something: where
 * a post is shown, where a dateline gives a day and a weekday is told too, or where a day stands beside an event. Whether
 * a word that an event's name can begin with stands near a day is quickly seen, and rules out most texts.
 */
export function mayBeWorthWeighing({ text, facts, posts, news }: Evidence): boolean {
  if (posts.length > 0) return true
  if (hasDatedLine(facts)) return facts.some(({ meaning, quoted }) => meaning.kind === 'weekday' && !quoted)
  return facts.some((fact) => tellsDay(text, fact) && standsByHead(text, news, fact))
}

/** The same, by the events themselves in the sentences that tell a day: to find those of the whole text takes longer. */
export function isWorthWeighing({ text, facts, posts, news }: Evidence): boolean {
  if (posts.length > 0 || hasDatedLine(facts)) return true
  let last = -1
  return facts.some((fact) => {
    if (fact.sentence === last || !tellsDay(text, fact)) return false
    last = fact.sentence
    return findEventsIn(text, news, fact.sentence).some((mention) => {
      const tie = tieOf(text, facts, mention)
      return tie !== null && tellsDay(text, tie.fact)
    })
  })
}

function hasDatedLine(facts: readonly Fact[]): boolean {
  return facts.some(({ dateline, meaning }) => dateline && meaning.kind === 'day')
}

function standsByHead({ tokens }: Text, { flags }: TextNews, { expression: { firstToken, endToken } }: Fact): boolean {
  const { form, count } = tokens
  const last = Math.min(count - 1, endToken + near)
  for (let token = Math.max(0, firstToken - near); token <= last; token++) {
    if (flags[form[token]] & NewsFlag.Head) return true
  }
  return false
}

function tellsDay(text: Text, fact: Fact): boolean {
  const { kind } = fact.meaning
  if (fact.quoted || fact.caption) return false
  return kind === 'weekday' || kind === 'deictic' || kind === 'unit' || timeLeft(text, fact) !== null
}
