import type { Span } from '../../model'
import type { Period } from './period'
import type { Tense } from './tense'

/** What a relative date can hang on. */
export interface Reference {
  /** The day (or month, or year) of publication; `null` where nobody knows it. */
  readonly published: Period | null
  /** The date spoken of last before this one. */
  readonly previous: { readonly period: Period; readonly span: Span } | null
  /** Whether that one stands in the same block: a bare time of day hangs on a day still to come in no other. */
  readonly sameBlock: boolean
  /** The business quarter that the story is about, where it named one a few sentences ago. */
  readonly quarter: { readonly period: Period; readonly span: Span } | null
  readonly tense: Tense
  /** Numeric dates with two readings: which comes first in this article. */
  readonly dayFirst: boolean
}

/** The answer: a value, what it hangs on, and why. */
export interface Resolution {
  readonly period: Period | null
  readonly anchor: 'absolute' | 'published' | 'event' | 'mention' | null
  readonly certainty: 'stated' | 'inferred' | 'guessed'
  readonly evidence: readonly Span[]
}

export const unresolved = (anchor: Resolution['anchor']): Resolution => ({
  period: null,
  anchor,
  certainty: 'guessed',
  evidence: [],
})
