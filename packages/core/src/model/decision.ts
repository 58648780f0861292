import type { Span } from './span'

/** How a value came about: the text says so, the parser derived it, or it is the best of several. */
export type Certainty = 'stated' | 'inferred' | 'guessed'

/** Who decided, how sure, and on what: `rule` names the rule (and so the source file) that made the decision. */
export interface Decision {
  readonly rule: string
  readonly certainty: Certainty
  /** What it rests on, where that is more than the thing itself. */
  readonly evidence: readonly Span[]
}

export interface Decided extends Decision {
  readonly span: Span
}
