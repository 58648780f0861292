import type { Text } from '../../language/text'
import type { Certainty } from '../../model'
import { type WordFacts, wordFacts } from './word-facts'

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
  /** The `NameGroup` it is in; -1 before there are any. */
  group: number
  /** "jr", "sr", "iii"; '' where there is none. */
  readonly generation: string
  /** 1 male, 2 female, by "Mr." or "Mrs." before it; 0 unknown. */
  readonly gender: number
  /** "the Smiths", "the Smith family": several people, and none of them. */
  family: boolean
  /** In a line-up: the names beside it are other people's. */
  listed: boolean
  /** Printed in a byline, dateline, credit, author note or furniture. */
  readonly outside: boolean
}

/** The words of the article, folded, with what is known of them. Looked up once per spelling. */
export class Folder {
  readonly #facts: (WordFacts | undefined)[]
  readonly #form: Int32Array

  constructor(readonly text: Text) {
    this.#form = text.tokens.form
    this.#facts = new Array(text.tokens.forms.count)
  }

  /** The form of token `token`, folded. */
  at(token: number): string {
    return (this.#facts[this.#form[token]] ?? this.#read(this.#form[token])).folded
  }

  /** `Fact` bits of a token. */
  bits(token: number): number {
    return (this.#facts[this.#form[token]] ?? this.#read(this.#form[token])).bits
  }

  #read(form: number): WordFacts {
    const facts = wordFacts(this.text.tokens.forms.spelling[form])
    this.#facts[form] = facts
    return facts
  }
}
