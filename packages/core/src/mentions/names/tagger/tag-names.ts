import type { Text } from '../../../language/text'
import type { NameSpan } from '../name-span'
import { Candidate } from './candidates'
import { Decoder } from './decode'
import type { FormMemory } from './form-memory'
import { isDoubtful, SURE } from './is-doubtful'
import { LABELS, OUTSIDE, Part, partOf, TYPES, typeOf } from './labels'
import { readContext } from './read-context'
import { Scorer } from './scorer'
import type { Weights } from './weights'
import type { Words } from './words'

/** Stretches of candidates are cut at this length: no name is longer, and memory stays bounded. */
const LONGEST_STRETCH = 256

/** A names model ready for use. */
export interface Tagger {
  /** The language of the articles that it was made for, as a BCP 47 tag. */
  readonly language: string
  readonly words: Words
  readonly weights: Weights
  memory: FormMemory
}

export interface Labelled {
  /** Per token; O where it is no candidate. */
  readonly labels: Uint8Array
  /** Per token: how sure its label is (see `Decoder`). */
  readonly margins: Float32Array
  /** Per sentence. */
  readonly modes: Uint8Array
}

/** Labels every token. */
export function labelTokens(text: Text, tagger: Tagger): Labelled {
  const { count } = text.tokens
  const labels = new Uint8Array(count)
  const margins = new Float32Array(count)
  const { words, weights } = tagger
  const memory = tagger.memory.for(text.tokens.forms.count)
  if (memory.lasts) tagger.memory = memory
  const { facts, ids } = memory.read(text.tokens.forms)
  const context = readContext(text, words, facts)
  const { candidates } = context
  const scorer = new Scorer(context, weights, memory, ids)
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
      decoder.decode(scores, length, labels, margins, token)
      token = end - 1
    }
  }
  return { labels, margins, modes: context.modes }
}

/** Names by the trained model. */
export function tagNames(text: Text, tagger: Tagger): NameSpan[] {
  const { labels, margins, modes } = labelTokens(text, tagger)
  const names: NameSpan[] = []
  for (let token = 0; token < labels.length; ) {
    const label = labels[token]
    if (label === OUTSIDE) {
      token++
      continue
    }
    let end = token + 1
    let margin = margins[token]
    if (partOf(label) === Part.Begin)
      while (end < labels.length && partOf(labels[end - 1]) !== Part.End && typeOf(labels[end]) === typeOf(label)) {
        if (margins[end] < margin) margin = margins[end]
        end++
      }
    const sentence = text.sentenceOf[token]
    if (!isDoubtful(margin, modes[sentence], text.blocks[text.sentences[sentence].block]?.type))
      names.push({
        firstToken: token,
        endToken: end,
        type: TYPES[typeOf(label)],
        rule: 'tag-names',
        certainty: margin < SURE ? 'guessed' : 'inferred',
      })
    token = end
  }
  return names
}
