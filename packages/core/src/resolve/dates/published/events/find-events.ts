import type { Text } from '../../../../language/text'
import type { Span } from '../../../../model'
import { indexFrom, NewsFlag, newsOf, type TextNews } from '../word-news'
import type { NamedEvent } from './named-event'

/** An event that the text speaks of. */
export interface EventMention {
  readonly event: NamedEvent
  /** Of the head. */
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** All words of its name stand side by side, so that no other event of its kind can be meant. */
  readonly close: boolean
  readonly span: Span
}

/** How many events are told apart: an article names few, and only a flood has more. */
const mostEvents = 400
/** How many tokens from the head the other words of an event's name stand at most. */
const reach = 8
/** How many tokens from the head they stand at most where they make one name with it ("New York's Democratic primary"). */
const closeReach = 4
/** How many tokens a head takes at most. */
const longestHead = 6

/** The events of known days (`event-table.ts`) that a text speaks of, in its order. */
export function findEvents(text: Text, news: TextNews): EventMention[] {
  return findBetween(text, news, 0, text.tokens.count)
}

/** Those in one sentence. */
export function findEventsIn(text: Text, news: TextNews, sentence: number): EventMention[] {
  const { firstToken, endToken } = text.sentences[sentence]
  return findBetween(text, news, firstToken, endToken)
}

function findBetween(text: Text, news: TextNews, first: number, end: number): EventMention[] {
  const { form } = text.tokens
  const found: EventMention[] = []
  let free = first
  for (let index = indexFrom(news, first); index < news.count && found.length < mostEvents; index++) {
    const token = news.tokens[index]
    if (token >= end) break
    if (token < free || (news.flags[form[token]] & NewsFlag.Head) === 0) continue
    const mention = eventAt(text, news, index)
    if (!mention) continue
    found.push(mention)
    free = mention.endToken
  }
  return found
}

/**
 * The event with its head at a token of news: of those that the words around it name the one with most parts; of as many
 * the one whose words stand nearest.
 */
function eventAt(text: Text, news: TextNews, index: number): EventMention | null {
  const { tokens, sentences, sentenceOf } = text
  const token = news.tokens[index]
  const { heads } = newsOf(tokens.forms.spelling[tokens.form[token]])
  if (!heads) return null
  const sentence = sentences[sentenceOf[token]]
  const reader = new HeadReader(text, token)
  if (heads.beside.size > 0) {
    const near = nearTokens(text, news, index)
    for (const other of near)
      for (const number of newsOf(tokens.forms.spelling[tokens.form[other]]).numbers)
        for (const event of heads.beside.get(number) ?? []) reader.read(event, near, sentence.endToken)
  }
  if (!reader.best) for (const event of heads.alone) reader.read(event, [], sentence.endToken)
  return reader.best
}

/** The words that tables ask for around a token of news, in its sentence. */
function nearTokens({ tokens, sentences, sentenceOf }: Text, { tokens: known, flags, count }: TextNews, index: number) {
  const token = known[index]
  const sentence = sentences[sentenceOf[token]]
  const from = Math.max(sentence.firstToken, token - reach)
  const to = Math.min(sentence.endToken, token + reach + longestHead)
  let first = index
  while (first > 0 && known[first - 1] >= from) first--
  const near: number[] = []
  for (let at = first; at < count && known[at] < to; at++)
    if (flags[tokens.form[known[at]]] & NewsFlag.Asked) near.push(known[at])
  return near
}

/** Finds the best of the events that can have their head at a token. */
class HeadReader {
  best: EventMention | null = null
  /** How far from the head its words stand in all. */
  #away = Infinity

  constructor(
    readonly text: Text,
    readonly token: number,
  ) {}

  read(event: NamedEvent, near: readonly number[], sentenceEnd: number): void {
    const { text, token, best } = this
    const { tokens } = text
    const { parts, place } = event
    const order = best ? parts.length - best.event.parts.length : 1
    if (order < 0) return
    const endToken = matchChoice(text, parts[0], token, sentenceEnd)
    if (endToken === 0 || isTitle(text, token, endToken) || isSmaller(text, token, endToken)) return
    const to = Math.min(sentenceEnd, endToken + reach)
    let away = 0
    let close = parts.length > 1
    for (let part = 1; part < parts.length; part++) {
      const gap = gapTo(text, parts[part], token, near, to)
      away += gap
      if (gap > closeReach) close = false
    }
    if (away === Infinity) return
    if (best && order === 0 && (away > this.#away || (away === this.#away && place >= best.event.place))) return
    this.#away = away
    const span = { start: tokens.start[token], end: tokens.end[endToken - 1] }
    this.best = { event, firstToken: token, endToken, sentence: text.sentenceOf[token], close, span }
  }
}

const marks = new Set(['"', "''", '``', '“', '”'])

const owners = new Set(["'s", '’s', 'on'])

/** CNN's “State of the Union,” is no address: what stands in marks of its own after an owner's name or "on" is a broadcast. */
function isTitle({ tokens: { forms, form, count } }: Text, token: number, end: number): boolean {
  if (token < 2 || !marks.has(forms.text[form[token - 1]]) || !owners.has(forms.text[form[token - 2]])) return false
  const last = end < count && forms.text[form[end]] === ',' ? end + 1 : end
  return last < count && marks.has(forms.text[form[last]])
}

const votes = new Set(['caucus', 'caucuses', 'contest', 'contests', 'convention', 'primaries', 'primary'])
/** What a vote only describes: "primary voters", "the primary debate". */
const described = new Set([
  'ballot',
  'ballots',
  'battle',
  'calendar',
  'challenger',
  'debate',
  'debates',
  'electorate',
  'fight',
  'goers',
  'opponent',
  'opponents',
  'process',
  'race',
  'rival',
  'rivals',
  'season',
  'system',
  'voter',
  'voters',
])
/** What makes it a smaller one, or one that may never be; "also contests" is a verb. */
const smaller = new Set([
  'also',
  'brokered',
  'congressional',
  'contested',
  'county',
  'district',
  'gubernatorial',
  'local',
  'open',
  'senate',
])

/** Whether it is no vote for the presidency. */
function isSmaller({ tokens: { forms, form, count } }: Text, token: number, end: number): boolean {
  if (!votes.has(forms.lower[form[token]])) return false
  if (end < count && described.has(forms.lower[form[end]])) return true
  return token > 0 && smaller.has(forms.lower[form[token - 1]])
}

/** How many tokens from the head the nearest phrase of a part begins, at one of some tokens; `Infinity` where at none. */
function gapTo(
  text: Text,
  part: NamedEvent['parts'][number],
  head: number,
  near: readonly number[],
  to: number,
): number {
  let least = Infinity
  for (const token of near) {
    const gap = Math.abs(token - head)
    if (gap < least && matchChoice(text, part, token, to) > 0) least = gap
  }
  return least
}

/** The token after the phrase that begins here; 0 where none does. */
function matchChoice({ tokens }: Text, choices: NamedEvent['parts'][number], token: number, end: number): number {
  const { forms } = tokens
  for (const words of choices) {
    if (token + words.length > end) continue
    let index = 0
    for (; index < words.length; index++) {
      const form = tokens.form[token + index]
      if (forms.text[form] !== words[index] && forms.lower[form] !== words[index]) break
    }
    if (index === words.length) return token + words.length
  }
  return 0
}
