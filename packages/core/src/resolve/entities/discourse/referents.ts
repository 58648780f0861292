import type { Gender } from '../entity-index'

/** Somebody the text has just spoken of. */
export interface Referent {
  /** Index of the draft; -1 for somebody without a name ("his wife", "a policeman"). */
  readonly draft: number
  readonly token: number
  readonly sentence: number
  readonly block: number
  /** How prominent this mention is: the subject of its sentence 2, after a preposition 0. */
  readonly weight: number
  readonly gender: Gender
  readonly pronoun: boolean
  /** Stands inside quotation marks. */
  readonly quoted: boolean
}

/** How far back a pronoun looks. */
export const MOST_REFERENTS = 24
export const MOST_SENTENCES = 5

/** The last people the text spoke of, newest last. */
export class Referents {
  readonly list: Referent[] = []

  push(referent: Referent): void {
    this.list.push(referent)
    if (this.list.length > 4 * MOST_REFERENTS) this.list.splice(0, 2 * MOST_REFERENTS)
  }
}
