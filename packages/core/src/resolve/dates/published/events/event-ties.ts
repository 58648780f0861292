import type { Text } from '../../../../language/text'
import type { Tense } from '../../tense'
import { lowerAt } from '../bounds'
import type { Fact } from '../facts'
import type { EventMention } from './find-events'

/** A day told beside an event, and which way it lies: by a preposition that leaves no doubt, or by verbs around it. */
export interface Tie {
  readonly fact: Fact
  /** "into" and "up to" leave it open. */
  readonly tense: Tense | 'open'
  readonly sure: boolean
}

/** How many tokens stand at most between an event and its day, and between it and its week or month. */
const nearDay = 6
const nearUnit = 4
/** How long a date can be. */
const longest = 8
/** How far from an event its day is looked for, names between them among it. */
const farthest = 20

/** "Tuesday night's debate", "the debate on Tuesday", "last night's debate", "the debate last week"; the nearest counts. */
export function tieOf(text: Text, facts: readonly Fact[], mention: EventMention): Tie | null {
  let tie: Fact | null = null
  let least = nearDay + 1
  for (const fact of factsAround(facts, mention.firstToken - farthest - longest, mention.endToken + farthest)) {
    if (fact.sentence !== mention.sentence || fact.caption || !canTie(fact)) continue
    const { firstToken, endToken } = fact.expression
    const [from, to] = firstToken >= mention.endToken ? [mention.endToken, firstToken] : [endToken, mention.firstToken]
    const gap = fact.meaning.kind === 'weekday' ? wordsBetween(text, from, to) : to - from
    if (gap < 0 || gap >= least || (fact.meaning.kind === 'unit' && gap > nearUnit)) continue
    if (isOfSaying(text, fact, mention) || isLater(text, fact, mention)) continue
    least = gap
    tie = fact
  }
  if (!tie) return null
  const lead = leadOf(text, Math.min(tie.expression.firstToken, mention.firstToken))
  return { fact: tie, tense: lead ?? tie.tense, sure: lead !== null }
}

/** How many tokens stand between, but for names: "the primaries in Iowa, North Dakota and Ohio on Tuesday" lists places. */
function wordsBetween({ tokens: { forms, form } }: Text, from: number, to: number): number {
  let count = Math.min(0, to - from)
  for (let token = from; token < to; token++) {
    const word = forms.text[form[token]]
    if (word !== ',' && word !== 'and' && !/^[A-Z]/.test(word)) count++
  }
  return count
}

const sayings = new Set(['announced', 'asked', 'claimed', 'reported', 'said', 'says', 'told', 'tweeted', 'wrote'])

/** "the convention, a spokesman said Thursday": the day of saying it, and not the event's. */
function isOfSaying(text: Text, { expression: { firstToken, endToken } }: Fact, mention: EventMention): boolean {
  const follows = firstToken >= mention.endToken
  if (!follows && mention.firstToken - endToken < 2) return false
  const lead = lowerAt(text, firstToken - 1) === 'on' ? firstToken - 2 : firstToken - 1
  if (sayings.has(lowerAt(text, lead))) return true
  const [from, to] = follows ? [mention.endToken, firstToken] : [endToken, mention.firstToken]
  for (let token = from; token < to; token++) if (sayings.has(lowerAt(text, token))) return true
  return false
}

const laterWords = new Set(['after', 'following', 'since'])

/** "On Wednesday, after the primary", "Tuesday marks four weeks since the vote": a day that came after the event. */
function isLater(text: Text, { expression: { endToken } }: Fact, mention: EventMention): boolean {
  for (let token = endToken; token < mention.firstToken; token++) if (laterWords.has(lowerAt(text, token))) return true
  return false
}

function canTie({ meaning, quoted }: Fact): boolean {
  if (meaning.kind === 'deictic') return !quoted
  return meaning.kind === 'weekday' || meaning.kind === 'unit' || (meaning.kind === 'day' && meaning.year === null)
}

/** "the 2012 Republican debate" is another one. */
export function hasYear(facts: readonly Fact[], mention: EventMention): boolean {
  return factsAround(facts, mention.firstToken - longest, mention.endToken + nearDay).some(
    ({ sentence, meaning }) => sentence === mention.sentence && meaning.kind === 'year',
  )
}

/** Those that begin between two tokens; facts stand in the order of the text. */
function factsAround(facts: readonly Fact[], from: number, to: number): readonly Fact[] {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle].expression.firstToken < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < facts.length && facts[end].expression.firstToken <= to) end++
  return facts.slice(low, end)
}

const pastWords = new Set([
  'after',
  'aftermath',
  'defeat',
  'defeats',
  'following',
  'losing',
  'loss',
  'losses',
  'lost',
  'performance',
  'performances',
  'results',
  'since',
  'victories',
  'victory',
  'winner',
  'winners',
  'winning',
  'wins',
  'won',
])
const futureWords = new Set(['ahead', 'approaching', 'before', 'by', 'coming', 'for', 'next', 'until', 'upcoming'])
const openWords = new Set(['entering', 'eve', 'into', 'to'])
/** How far before an event such a word stands at most. */
const reach = 8
/** These lead to whatever follows ("split by an uproar on the floor of the convention"), so they must stand next to it. */
const closeWords = new Set(['by', 'for', 'to'])
const closeReach = 2

/** Which way an event lies by the words before it; `null` where none says. */
export function leadOf(text: Text, firstToken: number): Tense | 'open' {
  for (let token = firstToken - 1; token >= firstToken - reach && token >= 0; token--) {
    if (text.sentenceOf[token] !== text.sentenceOf[firstToken]) break
    const word = lowerAt(text, token)
    if (word === ',' || word === ';') break
    if (closeWords.has(word) && firstToken - token > closeReach) continue
    if (futureWords.has(word)) return 'future'
    if (pastWords.has(word)) return 'past'
    if (openWords.has(word)) return 'open'
  }
  return null
}
