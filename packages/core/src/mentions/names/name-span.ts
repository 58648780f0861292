import type { Certainty } from '../../model'

/**
 * A proper name in the text: tokens `firstToken` up to, not including, `endToken`. `other` is a name that is none of
 * the article's three types (a nationality, an event, a work): it is not shown, but keeps its words out of them.
 */
export interface NameSpan {
  readonly firstToken: number
  readonly endToken: number
  readonly type: 'person' | 'organization' | 'place' | 'other'
  readonly rule: string
  readonly certainty: Certainty
}
