import type { SentenceRange } from '../../../language/text'
import type { NameMention } from '../name-mention'
import type { RoleWords } from './role-words'

/** Tokens that say what a person is. */
export interface BoundRole {
  readonly firstToken: number
  readonly endToken: number
  /** A `Gender`. */
  readonly gender: number
  /** Where its head ends: "president" of "president of the club". */
  readonly headEnd: number
}

/** Reads what stands beside a person's name; null where it says no role. */
export type RoleRule = (words: RoleWords, name: NameMention, sentence: SentenceRange) => BoundRole | null
