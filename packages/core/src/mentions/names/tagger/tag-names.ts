import type { Text } from '../../../language/text'
import type { NameSpan } from '../name-span'
import { Candidate } from './candidates'
import { Decoder } from './decode'
import { LABELS, OUTSIDE, Part, partOf, TYPES, typeOf } from './labels'
import { readContext } from './read-context'
import { Scorer } from './scorer'
import type { Weights } from './weights'
import type { Words } from './words'

/** Stretches of candidates are cut at this length: no name is longer, and memory stays bounded. */
const LONGEST_STRETCH = 256

/** A names model ready for use. */
export interface Tagger {
  readonly words: Words
  readonly weights: Weights
}

/** Labels every token; O where it is no candidate. */
export function labelTokens(text: Text, { words, weights }: Tagger): Uint8Array {
  const { count } = text.tokens
  const labels = new Uint8Array(count)
  const context = readContext(text, words)
  const { candidates } = context
  const scorer = new Scorer(context, weights)
  const decoder = new Decoder(weights.transitions, weights.step)
  let scores = new Int32Array(32 * LABELS)
  for (const { firstToken, endToken } of text.sentences) {
    for (let token = firstToken; token < endToken; token++) {
      if (candidates[token] === Candidate.No) continue
      let end = token + 1
      while (end < endToken && end - token < LONGEST_STRETCH && candidates[end] !== Candidate.No) end++
      const length = end - token
      if (length * LABELS > scores.length) scores = new Int32Array(length * LABELS * 2)
      scores.fill(0, 0, length * LABELS)
      for (let at = token; at < end; at++) scorer.score(at, scores, (at - token) * LABELS)
      decoder.decode(scores, length, labels, token)
      token = end - 1
    }
  }
  return labels
}

/** Names by the trained model. */
export function tagNames(text: Text, tagger: Tagger): NameSpan[] {
  const labels = labelTokens(text, tagger)
  const names: NameSpan[] = []
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token]
    if (label === OUTSIDE) continue
    let end = token + 1
    if (partOf(label) === Part.Begin) {
      while (end < labels.length && partOf(labels[end]) !== Part.End) end++
      end++
    }
    names.push({
      firstToken: token,
      endToken: end,
      type: TYPES[typeOf(label)],
      rule: 'tag-names',
      certainty: 'inferred',
    })
    token = end - 1
  }
  return names
}
