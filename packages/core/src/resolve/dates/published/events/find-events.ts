import type { Text } from '../../../../language/text'
import type { Span } from '../../../../model'
import { scratch } from '../../../../source/scratch'
import { NewsFlag, newsOf, type TextNews } from '../word-news'
import { eventTable } from './event-table'
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

/** How many heads are looked at: an article has few, and only a flood has more. */
const mostHeads = 400
/** How many tokens from the head the other words of an event's name stand at most. */
const reach = 8
/** How many tokens from the head they stand at most where they make one name with it ("New York's Democratic primary"). */
const closeReach = 4
/** How many tokens a head takes at most. */
const longestHead = 6

/** The words of a text as far as they can name events. It holds until the next text is read. */
export interface EventWords {
  /** By form, the events that can begin with it and whose other words the text holds. */
  readonly heads: ReadonlyMap<number, readonly NamedEvent[]>
  /** By form, `NewsFlag`s: `Head` only where `heads` knows an event. */
  readonly flags: Uint8Array
}

const scratchWords = scratch((length) => new Uint8Array(length))
const scratchEvents = scratch((length) => new Uint8Array(length))

export function readEventWords({ tokens: { forms } }: Text, { flags, known }: TextNews): EventWords {
  const { beside, nextTo, count } = eventTable()
  // 1 for a word that the text holds, 2 for one that an event of the text needs.
  const words = scratchWords(beside.size).fill(0, 0, beside.size)
  const heads = new Map<number, readonly NamedEvent[]>()
  for (const form of known)
    if (flags[form] & NewsFlag.Beside) for (const word of newsOf(forms.spelling[form]).beside) words[word] = 1
  // Of the events with a head only those count whose other words the text holds at all.
  const isHeld = scratchEvents(count).fill(0, 0, count)
  for (const form of known) {
    if ((flags[form] & NewsFlag.Beside) === 0) continue
    for (const word of newsOf(forms.spelling[form]).beside)
      for (const { place, others } of nextTo[word]) {
        let part = 0
        while (part < others.length && holdsOne(words, others[part])) part++
        if (part === others.length) isHeld[place] = 1
      }
  }
  for (const form of known) {
    if ((flags[form] & NewsFlag.Head) === 0) continue
    const kept = keepHeld(newsOf(forms.spelling[form]).heads, isHeld, words)
    if (kept.length > 0) heads.set(form, kept)
    else flags[form] &= ~NewsFlag.Head
  }
  for (const form of known)
    if (flags[form] & NewsFlag.Beside)
      for (const word of newsOf(forms.spelling[form]).beside) if (words[word] === 2) flags[form] |= NewsFlag.Other
  return { heads, flags }
}

function holdsOne(held: Uint8Array, words: readonly number[]): boolean {
  for (const word of words) if (held[word] !== 0) return true
  return false
}

/** Of some events those that the text can name; their other words are marked. */
function keepHeld(events: readonly NamedEvent[], isHeld: Uint8Array, words: Uint8Array): readonly NamedEvent[] {
  const kept: NamedEvent[] = []
  for (const event of events) {
    if (event.others.length > 0 && isHeld[event.place] === 0) continue
    kept.push(event)
    for (const part of event.others) for (const word of part) if (words[word] === 1) words[word] = 2
  }
  return kept
}

/** The events of `data/events.tsv` and `data/us-primaries.tsv` that a text speaks of, in its order. */
export function findEvents(text: Text, words: EventWords): EventMention[] {
  const { tokens } = text
  const { flags } = words
  const found: EventMention[] = []
  let looked = 0
  for (let token = 0; token < tokens.count && looked < mostHeads; token++) {
    if ((flags[tokens.form[token]] & NewsFlag.Head) === 0) continue
    looked++
    const best = eventAt(text, words, token)
    if (!best) continue
    found.push(best)
    token = best.endToken - 1
  }
  return found
}

/** The event with its head at a token, where there is one. */
export function eventAt(text: Text, { heads, flags }: EventWords, token: number): EventMention | null {
  const form = text.tokens.form[token]
  if ((flags[form] & NewsFlag.Head) === 0) return null
  return nearestEvent(text, heads.get(form) ?? [], token, flags)
}

/** Of the events with a head at a token the one with most parts; of as many the one whose words stand nearest. */
function nearestEvent(
  text: Text,
  candidates: readonly NamedEvent[],
  token: number,
  flags: Uint8Array,
): EventMention | null {
  const { tokens, sentences, sentenceOf } = text
  const sentence = sentences[sentenceOf[token]]
  const near: number[] = []
  const last = Math.min(sentence.endToken, token + reach + longestHead)
  for (let other = Math.max(sentence.firstToken, token - reach); other < last; other++)
    if (flags[tokens.form[other]] & NewsFlag.Other) near.push(other)
  let best: EventMention | null = null
  let least = Infinity
  for (const event of candidates) {
    if (best && event.parts.length < best.event.parts.length) break
    if (event.parts.length > 1 && near.length === 0) continue
    const endToken = matchChoice(text, event.parts[0], token, sentence.endToken)
    if (endToken === 0 || isTitle(text, token, endToken) || isSmaller(text, token, endToken)) continue
    const to = Math.min(sentence.endToken, endToken + reach)
    let away = 0
    let close = event.parts.length > 1
    for (let part = 1; part < event.parts.length; part++) {
      const gap = gapTo(text, event.parts[part], token, near, to)
      away += gap
      if (gap > closeReach) close = false
    }
    if (away >= least) continue
    least = away
    const span = { start: tokens.start[token], end: tokens.end[endToken - 1] }
    best = { event, firstToken: token, endToken, sentence: sentenceOf[token], close, span }
  }
  return best
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
