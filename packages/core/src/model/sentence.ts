import type { Span } from './span'

/** `tokens` is filled only with `ParseOptions.tokens`: they make the JSON about eleven times the text. */
export interface Sentence {
  readonly span: Span
  readonly block: number
  readonly tokens: readonly Token[]
}

export interface Token {
  readonly type: 'word' | 'number' | 'punctuation' | 'symbol'
  readonly span: Span
}
