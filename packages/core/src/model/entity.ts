import type { Decided } from './decision'
import type { Words } from './span'

export interface Entity {
  readonly id: number
  readonly type: 'person' | 'organization' | 'place'
  /** The fullest form used in the article, without titles: "Benjamin Netanyahu". */
  readonly name: string
  readonly aliases: readonly Words[]
  /** Titles and jobs bound to a person, as printed: "Israeli Prime Minister". */
  readonly roles: readonly Words[]
  /** ISO 3166-1 alpha-2: a place's country, or the country a role or organization belongs to. */
  readonly country: string | null
  /** False where it is named only in bylines, datelines, credits, author notes or furniture. */
  readonly inStory: boolean
  readonly mentions: readonly Mention[]
}

/** `name`: a proper name, whole or short; `nominal`: "the prime minister", "the company"; `pronoun`: "he". */
export interface Mention extends Decided {
  readonly form: 'name' | 'nominal' | 'pronoun'
}
