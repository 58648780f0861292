import type { Certainty, Span, Words } from '../../model'
import type { Form, Gender } from './entity-index'
import type { EntityType, NameMention } from './name-mention'

/** A mention that is no name. */
export interface OtherMention {
  readonly firstToken: number
  readonly endToken: number
  readonly form: Form
  readonly rule: string
  readonly certainty: Certainty
  readonly evidence: readonly Span[]
}

/** An entity while the rules still add to it. */
export interface Draft {
  readonly type: EntityType
  /** In token order. */
  readonly names: NameMention[]
  readonly others: OtherMention[]
  readonly roles: Words[]
  /** What its roles may be called again: "president", "syrian president". */
  readonly callings: Set<string>
  country: string | null
  gender: Gender
  plural: boolean
}
