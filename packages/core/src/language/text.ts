import type { Block } from '../model'
import type { Tokens } from './tokens'

/** A sentence with its tokens: rows `firstToken` up to, not including, `endToken`. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
}

/** What the later stages read: blocks cut into sentences, sentences cut into tokens. */
export interface Text {
  readonly source: string
  /** BCP 47; "und" where it can't be told. */
  readonly language: string
  /** Whether rules made for English apply; off in a long text of an unknown language, on where a text is too short to tell. */
  readonly english: boolean
  readonly blocks: readonly Block[]
  readonly sentences: readonly SentenceRange[]
  readonly tokens: Tokens
  /** Sentences of block `b`: `blockSentences[b]` up to, not including, `blockSentences[b + 1]`. */
  readonly blockSentences: Int32Array
  /** Sentence that token `t` is in. */
  readonly sentenceOf: Int32Array
}

/** The first token that ends after `offset` (a code unit); `tokens.count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
