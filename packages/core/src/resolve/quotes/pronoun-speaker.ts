// Pronouns that speak: "he said" after a speaker of the same paragraph is nearly always that speaker.

import type { Certainty, Span } from '../../model'
import { type EntityIndex, Form, Gender, type MentionRange, mentionsIn } from '../entities/entity-index'
import { nameOf } from './naming-mention'
import { Is, type Outline } from './outline'
import type { Speaking } from './speakers'

const MALE = new Set(['he', 'him', 'his'])
const FEMALE = new Set(['she', 'her'])

export function isPronoun(o: Outline, unit: number): boolean {
  return (o.flags[unit] & (Is.Subj | Is.Rel)) !== 0 && o.quote[unit] < 0
}

interface Resolved {
  readonly entity: number | null
  readonly certainty: Certainty
  readonly rule: string
  readonly evidence: readonly Span[]
}

const RULE = 'pronoun-speaker'

export function resolvePronoun(o: Outline, index: EntityIndex, unit: number, speaking: Speaking): Resolved {
  const word = o.lower(unit)
  const token = o.first[unit]
  const open: Resolved = { entity: null, certainty: 'stated', rule: RULE, evidence: [] }
  if (o.flags[unit] & Is.Rel) {
    const entity = antecedent(index, token)
    return entity >= 0 ? { entity, certainty: 'inferred', rule: RULE, evidence: nameOf(index, entity) } : open
  }
  const gender = MALE.has(word) ? Gender.Male : FEMALE.has(word) ? Gender.Female : Gender.Unknown
  if (gender === Gender.Unknown) {
    if (word !== 'they' && word !== 'it') return open
    const known = index.formAt[token] === Form.Pronoun ? index.entityAt[token] : -1
    const entity = known >= 0 || word === 'they' ? known : organizationBefore(o, index, token)
    return entity >= 0 ? { entity, certainty: 'inferred', rule: RULE, evidence: nameOf(index, entity) } : open
  }
  const block = o.text.sentences[o.text.sentenceOf[token]].block
  // "Scott bristles at the suggestion. “…,” he said": the paragraph's own subject, unless somebody spoke in it already.
  if (speaking.recent.length === 0 || speaking.recent[0].block !== block) {
    const own = paragraphSubject(o, index, token, gender)
    if (own >= 0) return { entity: own, certainty: 'inferred', rule: RULE, evidence: nameOf(index, own) }
  }
  // "The Rovers boss refused to blame Lee, though he admitted": somebody without a name.
  if (speaking.unnamed === o.text.sentenceOf[token]) return open
  const namedHere = index.formAt[token] === Form.Pronoun && isNamedBefore(o, index, index.entityAt[token], token)
  for (const { entity, block: where, span } of speaking.recent) {
    if (block - where > 2) break
    // Whom the paragraph names comes before who spoke in an earlier one.
    if (where !== block && namedHere) break
    if (fits(index, entity, gender)) return { entity, certainty: 'inferred', rule: RULE, evidence: [span] }
  }
  if (index.formAt[token] === Form.Pronoun && index.entityAt[token] >= 0)
    return {
      entity: index.entityAt[token],
      certainty: 'inferred',
      rule: RULE,
      evidence: nameOf(index, index.entityAt[token]),
    }
  return open
}

/** "The Met Office gave a warning. “…,” it said": the organization that begins the sentence before; -1 none. */
function organizationBefore(o: Outline, index: EntityIndex, token: number): number {
  const { sentenceOf, sentences } = o.text
  const own = sentenceOf[token]
  for (let at = own - 1; at >= 0 && own - at < 3 && sentences[at].block === sentences[own].block; at--) {
    const { firstToken, endToken } = sentences[at]
    const first = mentionsIn(index, firstToken, Math.min(endToken, firstToken + 6))[0]
    if (first?.form === Form.Name && first.firstToken - firstToken < 3)
      return index.entities[first.entity].type === 'organization' ? first.entity : -1
  }
  return -1
}

/** The person whose name begins the nearest earlier sentence of the paragraph; -1 none. */
function paragraphSubject(o: Outline, index: EntityIndex, token: number, gender: Gender): number {
  const { sentenceOf, sentences } = o.text
  const own = sentenceOf[token]
  const { block } = sentences[own]
  for (let at = own - 1; at >= 0 && own - at < 4 && sentences[at].block === block; at--) {
    const { firstToken, endToken } = sentences[at]
    const first = namedFirst(index, firstToken, endToken)
    // “Sam was a quiet man,” he said: whom the words are about does not speak them.
    if (first !== undefined && fits(index, first.entity, gender) && !isQuoted(o, first.firstToken)) return first.entity
  }
  return -1
}

/** "BJP leader P.K. Basheer wanted", "His co-author, Mei-Ling Foster, believes": who opens the sentence, a title before the name or not. */
function namedFirst(index: EntityIndex, firstToken: number, endToken: number): MentionRange | undefined {
  for (const mention of mentionsIn(index, firstToken, Math.min(endToken, firstToken + 9))) {
    if (mention.form !== Form.Name) continue
    if (index.entities[mention.entity].type === 'person') return mention
    if (mention.firstToken - firstToken > 2) return undefined
  }
  return undefined
}

function isQuoted({ quotations }: Outline, token: number): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle].endToken <= token) low = middle + 1
    else high = middle
  }
  return low < quotations.length && quotations[low].firstToken <= token
}

/** Is the entity named in the paragraph, before this token? */
function isNamedBefore(o: Outline, index: EntityIndex, entity: number, token: number): boolean {
  if (entity < 0) return false
  const { sentenceOf, sentences, blockSentences } = o.text
  const first = sentences[blockSentences[sentences[sentenceOf[token]].block]].firstToken
  return mentionsIn(index, Math.max(first, token - 80), token).some(
    (mention) => mention.entity === entity && mention.form === Form.Name && !isQuoted(o, mention.firstToken),
  )
}

function fits(index: EntityIndex, entity: number, gender: Gender): boolean {
  if (entity < 0 || index.entities[entity].type !== 'person' || index.plural[entity]) return false
  const known = index.gender[entity]
  return known === Gender.Unknown || known === gender
}

/** The name right before ", who". */
function antecedent(index: EntityIndex, token: number): number {
  const mentions = mentionsIn(index, Math.max(0, token - 12), token)
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]
    if (mention.form !== Form.Name) continue
    return token - mention.endToken <= 1 && index.entities[mention.entity].type !== 'place' ? mention.entity : -1
  }
  return -1
}
