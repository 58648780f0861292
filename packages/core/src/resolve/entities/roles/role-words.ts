import type { Text } from '../../../language/text'
import type { NameSpan } from '../../../mentions/names/name-span'
import type { Gender } from '../entity-index'
import { Folder } from '../name-mention'
import { Fact } from '../word-facts'
import { headOf } from './head-table'

/** The longest role of the tables, in words. */
const LONGEST_HEAD = 4

/** The words that say what somebody is: the last word of "chief executive" is at `endToken - 1`. */
export interface RoleHead {
  readonly firstToken: number
  readonly endToken: number
  readonly words: string
  readonly gender: Gender
  /** A relation or a kind of person ("wife", "woman"), which is no role. */
  readonly kin: boolean
}

const LEADING = new Set(['former', 'then', 'ex', 'longtime', 'long-time', 'current', 'late', 'retired'])

/** What the role rules ask about words. One per article. */
export class RoleWords {
  readonly folder: Folder
  /** Per token 1 where a name stands, whatever it names. */
  readonly named: Uint8Array
  /** Per token 1 where a name begins. */
  readonly #begins: Uint8Array

  constructor(
    readonly text: Text,
    names: readonly NameSpan[],
  ) {
    this.folder = new Folder(text)
    this.named = new Uint8Array(text.tokens.count)
    this.#begins = new Uint8Array(text.tokens.count)
    for (const { firstToken, endToken } of names) {
      this.#begins[firstToken] = 1
      for (let at = firstToken; at < endToken; at++) this.named[at] = 1
    }
  }

  /** Does the name that token `at` is in begin before it? */
  isInName(at: number): boolean {
    return this.named[at] === 1 && this.#begins[at] === 0
  }

  /** The longest job, title or relation whose last word is token `last`; null where none is. */
  headAt(last: number, from: number): RoleHead | null {
    if (last < from || (this.folder.bits(last) & Fact.EndsHead) === 0) return null
    let words = this.folder.at(last)
    let found: RoleHead | null = null
    const lowest = Math.max(last - LONGEST_HEAD + 1, from)
    for (let first = last; ; first--) {
      const known = headOf(words)
      if (known) found = { firstToken: first, endToken: last + 1, words, ...known }
      if (first <= lowest) return found
      words = `${this.folder.at(first - 1)} ${words}`
    }
  }

  word(at: number): string {
    return at >= 0 && at < this.text.tokens.count ? this.folder.at(at) : ''
  }

  capital(at: number): boolean {
    const { tokens } = this.text
    const kind = at >= 0 && at < tokens.count ? tokens.forms.case[tokens.form[at]] : 0
    return kind === 2 || kind === 3 || kind === 4
  }

  /** A nationality or a faith, by itself or as part of a compound. */
  demonym(at: number): boolean {
    return (this.folder.bits(at) & Fact.DemonymPart) !== 0
  }

  /** `Fact` bits of a token; 0 outside the article. */
  bits(at: number): number {
    return at >= 0 && at < this.text.tokens.count ? this.folder.bits(at) : 0
  }

  /** Whether the word at `at` may stand between a determiner and the head of a role. */
  modifies(at: number): boolean {
    const word = this.word(at)
    const bits = this.bits(at)
    if (word === '' || (bits & Fact.Stop) !== 0) return false
    if ((bits & Fact.Modifier) !== 0) return true
    if (this.capital(at)) return true
    if (!/^[a-z][a-z-]*$/.test(word)) return /^\d+(?:st|nd|rd|th)$/.test(word)
    // Verbs before a name look like this: "criticized spokesman X", "says spokesman X", "meeting director X".
    return !/(?:ed|ing|ly|[^s]s)$/.test(word)
  }

  /** A word that is known to stand before roles. */
  isModifier(at: number): boolean {
    return (this.bits(at) & Fact.Modifier) !== 0
  }

  /** A word that begins a role: "former". */
  leads(at: number): boolean {
    return LEADING.has(this.word(at))
  }

  /** A capital that is the word's own, though it opens the sentence: a name's or a title's. */
  known(at: number): boolean {
    return this.named[at] === 1 || this.headAt(at, at) !== null || this.isModifier(at)
  }

  isStop(at: number): boolean {
    return (this.bits(at) & Fact.Stop) !== 0
  }
}
