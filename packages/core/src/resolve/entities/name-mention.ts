import type { Text } from '../../language/text'
import type { Certainty } from '../../model'

export type EntityType = 'person' | 'organization' | 'place'

/** A name in the text, with the words that tell whom it names. */
export interface NameMention {
  readonly firstToken: number
  readonly endToken: number
  type: EntityType
  readonly rule: string
  readonly certainty: Certainty
  /** In lower case, without titles, marks, possessives, articles and diacritics. */
  readonly words: readonly string[]
  /** The words in one string: mentions of one type and key are one entity, unless the key is several people's. */
  readonly key: string
  /** "jr", "sr", "iii"; '' where there is none. */
  readonly generation: string
  /** 1 male, 2 female, by "Mr." or "Mrs." before it; 0 unknown. */
  readonly gender: number
  /** "the Smiths", "the Smith family": several people, and none of them. */
  family: boolean
  /** Printed in a byline, dateline, credit, author note or furniture. */
  readonly outside: boolean
}

/** In lower case, without diacritics and stops, apostrophes straight. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  let plain = true
  for (let at = 0; at < word.length && plain; at++) {
    const code = word.charCodeAt(at)
    plain = code !== 46 && code < 128
  }
  if (plain) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[‘’]/g, "'")
}

/** The form of token `at`, folded. Cached per spelling. */
export class Folder {
  readonly #folded: (string | undefined)[] = []
  constructor(readonly text: Text) {}

  at(token: number): string {
    const { tokens } = this.text
    const form = tokens.form[token]
    let folded = this.#folded[form]
    if (folded === undefined) {
      folded = fold(tokens.forms.lower[form])
      this.#folded[form] = folded
    }
    return folded
  }
}
