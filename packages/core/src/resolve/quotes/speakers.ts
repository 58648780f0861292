// From a source phrase to speakers: one span each ("both the Prime Minister's Office and the Kremlin" are two), and the
// entity that the phrase names, where the text tells.

import { demonyms } from '../../lexicon/generated/demonyms'
import { lazyLexicon } from '../../lexicon/table'
import type { Certainty, Span, Speaker } from '../../model'
import { type EntityIndex, Form, mentionsIn } from '../entities/entity-index'
import type { UnitRange } from './clause/unit-range'
import { nameOf } from './naming-mention'
import { FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { isPronoun, resolvePronoun } from './pronoun-speaker'
import type { TurnSpeakers } from './turn-speaker'

/** Who spoke last, for pronouns and runs of quotes. */
export interface Speaking {
  /** Entities of recent speakers, the latest first. */
  recent: { entity: number; block: number; span: Span }[]
  /** Whom the labels of an interview's turns mean. */
  readonly turns: TurnSpeakers
  /** Sentence in which somebody without a name spoke last ("the Rovers boss"); -1 none. */
  unnamed: number
  /** Block of the first turn. */
  firstTurn: number | null
}

export function speakersOf(o: Outline, index: EntityIndex, source: UnitRange, speaking: Speaking): Speaker[] {
  return conjuncts(o, index, wholeName(o, index, source)).map((part) => {
    const { entity, certainty, rule, evidence } = entityOf(o, index, part, speaking)
    return { span: spanOf(o, part), entity, rule, certainty, evidence }
  })
}

/** "The Department for Energy, Trade and Water said": a phrase that begins inside a name has all of it. */
function wholeName(o: Outline, index: EntityIndex, source: UnitRange): UnitRange {
  const token = o.first[source.start]
  if (index.formAt[token] !== Form.Name || source.start === 0) return source
  const [mention] = mentionsIn(index, token, token + 1)
  if (mention === undefined || mention.firstToken >= token) return source
  let { start } = source
  while (start > 0 && o.first[start] > mention.firstToken) start--
  if (start > 0 && o.flags[start - 1] & Is.Det && o.first[start - 1] === mention.firstToken - 1) start--
  return o.first[start] > mention.firstToken ? source : { start, end: source.end }
}

export function spanOf(o: Outline, { start, end }: UnitRange): Span {
  let last = end
  while (last - 1 > start && o.flags[last - 1] & Is.Comma) last--
  const { tokens } = o.text
  return { start: tokens.start[o.first[start]], end: tokens.end[o.end[last - 1] - 1] }
}

/** "A and B" where both are phrases of their own; a relative clause or a preposition before "and" keeps it whole. */
function conjuncts(o: Outline, index: EntityIndex, source: UnitRange): UnitRange[] {
  const { flags } = o
  let start = source.start
  const both = o.lower(start) === 'both' && source.end - start > 1
  if (both) start++
  for (let at = start + 1; at + 1 < source.end; at++) {
    const bits = flags[at]
    // "both the office in Oslo and the presidency in Accra": a second one must come.
    if (bits & (Is.Rel | Is.Comma | FINITE) || (bits & Is.Prep && !both)) break
    // "Avon and Somerset Police" is one name.
    if (!(bits & Is.And) || o.lower(at) === '&' || index.formAt[o.first[at]] === Form.Name) continue
    const right = flags[at + 1]
    const left = flags[start]
    if (left & (Is.Det | Is.Poss) && right & (Is.Det | Is.Poss))
      return [{ start, end: at }, ...conjuncts(o, index, { start: at + 1, end: source.end })]
    // "Greek and Maltese owners" are one phrase.
    const shared = at === start + 1 && isNationality(o, start) && isNationality(o, at + 1) && at + 2 < source.end
    if (left & Is.Cap && !(left & Is.Det) && right & Is.Cap && at - start < 5 && !shared)
      return [{ start, end: at }, ...conjuncts(o, index, { start: at + 1, end: source.end })]
    if (!both) break
  }
  // "both men" are no pair of phrases.
  return [source]
}

const demonymTable = lazyLexicon(demonyms)

function isNationality(o: Outline, unit: number): boolean {
  const { tokens } = o.text
  return demonymTable().has(tokens.forms.text[tokens.form[o.first[unit]]])
}

interface Resolved {
  readonly entity: number | null
  readonly certainty: Certainty
  readonly rule: string
  readonly evidence: readonly Span[]
}

function entityOf(o: Outline, index: EntityIndex, part: UnitRange, speaking: Speaking): Resolved {
  const first = o.flags[part.start]
  const head = headEnd(o, part)
  if (head - part.start === 1 && isPronoun(o, part.start)) return resolvePronoun(o, index, part.start, speaking)
  const named = nameEndingAt(o, index, part.start, head)
  if (named >= 0) return { entity: named, certainty: 'stated', rule: 'speakers', evidence: [] }
  const titled = nameBehindTitle(o, index, part, head)
  if (titled >= 0) return { entity: titled, certainty: 'stated', rule: 'speakers', evidence: [] }
  const whole = nameBegunAt(o, index, part, head)
  if (whole >= 0) return { entity: whole, certainty: 'stated', rule: 'speakers', evidence: [] }
  // An apposition gives an unnamed speaker its name: "his lawyer, Jane Roe,".
  if (head < part.end && o.flags[head] & Is.Comma && !(first & Is.Quote)) {
    const inner = { start: head + 1, end: part.end }
    // "one victim, plumber Gary Oakes,": the job may have no article.
    const opens = o.flags[inner.start] & (Is.Cap | Is.Det) || o.flags[inner.start] === Is.Word
    if (inner.start < inner.end && opens) {
      const apposed = nameEndingAt(o, index, inner.start, headEnd(o, inner))
      if (apposed >= 0) return { entity: apposed, certainty: 'stated', rule: 'speakers', evidence: [] }
    }
  }
  const behind = personBehindPhrase(o, index, part, head)
  if (behind >= 0) return { entity: behind, certainty: 'stated', rule: 'speakers', evidence: [] }
  // What the entities stage knows of "the president".
  const token = o.end[head - 1] - 1
  // "According to him"
  const pronoun = index.formAt[token] === Form.Pronoun && head - part.start === 1 && o.lower(part.start) !== 'her'
  if ((index.formAt[token] === Form.Nominal || pronoun) && index.entityAt[token] >= 0)
    return {
      entity: index.entityAt[token],
      certainty: 'inferred',
      rule: 'speakers',
      evidence: nameOf(index, index.entityAt[token]),
    }
  return { entity: null, certainty: 'stated', rule: 'speakers', evidence: [] }
}

const PLACED = /-(?:based|area|born)$/

/** Where the head noun ends: before the first comma, bracket, preposition or relative clause. */
export function headEnd(o: Outline, part: UnitRange): number {
  let at = part.start
  if (o.flags[at] & (Is.Det | Is.Poss)) at++
  for (; at < part.end; at++) {
    const bits = o.flags[at]
    // "the Austin, Texas-based company"
    if (bits & Is.Comma && at + 2 < part.end && PLACED.test(o.lower(at + 1))) continue
    if (bits & (PUNCTUATION | Is.Rel | FINITE)) break
    if (bits & Is.Prep && !(bits & Is.Cap) && at > part.start) break
    if (bits & Is.And && !(o.lower(at) === '&')) break
    if (bits & (Is.Ing | Is.Ed) && at > part.start + 1 && !(bits & Is.Cap)) break
  }
  return at > part.start ? at : part.end
}

const OFFICES = new Set(['minister', 'secretary', 'commissioner'])

/** "Secretary of State John Roe": the name behind a title that holds an "of"; not "a spokesman for John Roe". */
function nameBehindTitle(o: Outline, index: EntityIndex, part: UnitRange, head: number): number {
  const first = o.flags[part.start]
  if (head >= part.end) return -1
  // "Minister for Culture Ann Lee"; but "a spokesman for Ann Lee"
  const office = o.lower(head) === 'for' && (first & Is.Cap) !== 0 && OFFICES.has(o.lower(head - 1))
  if (o.lower(head) !== 'of' && !office) return -1
  let end = head + 1
  while (end < part.end && !(o.flags[end] & (PUNCTUATION | Is.Rel | FINITE | Is.Prep | Is.And))) end++
  const mentions = mentionsIn(index, o.first[head], o.end[end - 1])
  const mention = mentions.at(-1)
  if (mention === undefined || mention.form !== Form.Name || mention.endToken !== o.end[end - 1]) return -1
  if (index.entities[mention.entity].type !== 'person') return -1
  // Something must stand between "of" and the name: "director of Smith" is not Smith.
  return mention.firstToken > o.end[head] ? mention.entity : -1
}

/** "A spokesman for Northern Grid, Tom Achebe,": a person's name, and nothing else, between the phrase's first comma and what follows. */
function personBehindPhrase(o: Outline, index: EntityIndex, part: UnitRange, head: number): number {
  if (head >= part.end || !(o.flags[head] & Is.Prep)) return -1
  let comma = head + 1
  // "of the Nigeria Union of Teachers (NUT), Ann Lee,"
  while (comma < part.end && (!(o.flags[comma] & PUNCTUATION) || o.flags[comma] & (Is.OpenParen | Is.CloseParen)))
    comma++
  if (comma + 1 >= part.end || !(o.flags[comma] & Is.Comma)) return -1
  let end = comma + 1
  while (end < part.end && !(o.flags[end] & (PUNCTUATION | Is.Rel))) end++
  if (end === comma + 1) return -1
  const mention = mentionsIn(index, o.first[comma + 1], o.end[end - 1]).at(-1)
  if (mention === undefined || mention.form !== Form.Name) return -1
  if (mention.endToken !== o.end[end - 1]) return -1
  // "Comrade Musa Bello,"
  for (let at = comma + 1; o.first[at] < mention.firstToken; at++)
    if (!(o.flags[at] & (Is.Cap | Is.Stop)) || at - comma > 4) return -1
  return index.entities[mention.entity].type === 'person' ? mention.entity : -1
}

/** The entity of a name that ends where the phrase's head does ("Israeli Prime Minister Benjamin Netanyahu"); -1 none. */
function nameEndingAt(o: Outline, index: EntityIndex, start: number, end: number): number {
  const firstToken = o.first[start]
  const endToken = o.end[end - 1]
  const mentions = mentionsIn(index, firstToken, endToken)
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]
    if (mention.form !== Form.Name) continue
    if (mention.endToken === endToken) return mention.entity
  }
  return -1
}

/** "the Department for Trade", "Save the Reefs": an organization whose name goes on where a phrase's head would end. */
function nameBegunAt(o: Outline, index: EntityIndex, part: UnitRange, head: number): number {
  if (head >= part.end) return -1
  const start = part.start + (o.flags[part.start] & Is.Det && part.end - part.start > 1 ? 1 : 0)
  const endToken = o.end[head - 1]
  for (const mention of mentionsIn(index, o.first[part.start], o.end[part.end - 1])) {
    if (mention.form !== Form.Name || mention.firstToken > o.first[start]) continue
    if (mention.endToken <= endToken || index.entities[mention.entity].type === 'person') continue
    // Nothing may follow that makes it somebody else: "Bank of England officials".
    let next = head
    while (next < part.end && o.first[next] < mention.endToken) next++
    if (next === part.end || o.flags[next] & (PUNCTUATION | Is.Rel | Is.Prep | Is.Ed)) return mention.entity
  }
  return -1
}

/** A label inside the marks names its speaker by name, or by the surname of somebody the article names. */
export function labelled(
  o: Outline,
  index: EntityIndex,
  { firstToken, endToken }: { firstToken: number; endToken: number },
): Speaker {
  const { tokens } = o.text
  const span = { start: tokens.start[firstToken], end: tokens.end[endToken - 1] }
  const at = index.entityAt[endToken - 1]
  if (at >= 0) return { span, entity: at, rule: 'speakers/label-inside', certainty: 'stated', evidence: [] }
  const surname = tokens.forms.lower[tokens.form[endToken - 1]]
  let entity: number | null = null
  for (const { id, type, name } of index.entities) {
    if (type !== 'person' || name.toLowerCase().split(' ').at(-1) !== surname) continue
    if (entity !== null) return { span, entity: null, rule: 'speakers/label-inside', certainty: 'stated', evidence: [] }
    entity = id
  }
  return {
    span,
    entity,
    rule: 'speakers/label-inside',
    certainty: entity === null ? 'stated' : 'inferred',
    evidence: [],
  }
}
