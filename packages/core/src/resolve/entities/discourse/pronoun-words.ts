import { Gender } from '../entity-index'

export interface PronounWord {
  readonly gender: Gender
  /** "him", and "her" where no noun follows: not the subject of its own clause. */
  readonly object: boolean
}

export const pronounWords: ReadonlyMap<string, PronounWord> = new Map([
  ['he', { gender: Gender.Male, object: false }],
  ['him', { gender: Gender.Male, object: true }],
  ['his', { gender: Gender.Male, object: false }],
  ['himself', { gender: Gender.Male, object: false }],
  ['she', { gender: Gender.Female, object: false }],
  ['her', { gender: Gender.Female, object: false }],
  ['hers', { gender: Gender.Female, object: false }],
  ['herself', { gender: Gender.Female, object: false }],
])
