import { type Text, tokenAt } from '../../../language/text'
import type { BlockType } from '../../../model'
import type { Draft } from '../draft'
import { Form, Gender } from '../entity-index'
import { listAt } from '../name-groups'
import type { RoleWords } from '../roles/role-words'
import { CallingsIndex } from './callings-index'
import { readDescription } from './descriptions'
import { ageOf, readEpithet } from './epithets'
import { learnGenders } from './learn-genders'
import { markQuoted } from './mark-quoted'
import { organizationCallings, readOrganization } from './organization-callings'
import { pickReferent } from './pick-referent'
import { PREPOSITIONS, prominence } from './prominence'
import { pronounWords } from './pronoun-words'
import { type Referent, Referents } from './referents'
import { WordKind, wordKinds } from './word-kinds'

const SKIPPED: ReadonlySet<BlockType> = new Set([
  'byline',
  'timestamp',
  'credit',
  'furniture',
  'eyebrow',
  'author-note',
])
const CLAUSE_BREAKS = new Set(', that who which and but because when while if as : ; — – -- " “ ”'.split(' '))
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'that', 'as', 'when', 'if', 'because', 'after', 'before'])

/** Finds who "the president" and "he" are, and adds these mentions to the drafts. */
export function resolveMentions(text: Text, words: RoleWords, drafts: readonly Draft[]): void {
  // The rules are English; and without people there is nobody to resolve to.
  if (text.language !== 'und' && !text.language.startsWith('en')) return
  if (!drafts.some(({ type }) => type !== 'place')) return
  for (const draft of drafts)
    if (draft.type === 'organization') for (const calling of organizationCallings(draft)) draft.callings.add(calling)
  new Discourse(text, words, drafts).walk()
}

interface KnownOf {
  /** Per draft; 0 where the article gives none. */
  readonly ages: readonly number[]
  readonly byAge: ReadonlyMap<number, readonly number[]>
  readonly byCountry: ReadonlyMap<string, readonly number[]>
}

/**
 * One walk over the article in reading order. Names, descriptions and pronouns leave behind whom they mean; a pronoun or
 * a description asks who was left there before it.
 */
class Discourse {
  readonly #nameAt: Int32Array
  readonly #nameEnd: Int32Array
  readonly #quoted: Uint8Array
  readonly #kinds: Uint8Array
  readonly #callings: CallingsIndex
  readonly #genderOf = (draft: number): Gender => this.drafts[draft].gender
  #referents = new Referents()
  readonly #organizations = new Referents()
  readonly #organizationsCalled: boolean
  #known: KnownOf | null = null
  #sentence = 0
  #block = 0

  constructor(
    readonly text: Text,
    readonly words: RoleWords,
    readonly drafts: readonly Draft[],
  ) {
    const { tokens } = text
    this.#nameAt = new Int32Array(tokens.count).fill(-1)
    this.#nameEnd = new Int32Array(tokens.count)
    for (let id = 0; id < drafts.length; id++)
      for (const { firstToken, endToken } of drafts[id].names) {
        for (let at = firstToken; at < endToken; at++) this.#nameAt[at] = id
        this.#nameEnd[firstToken] = endToken
      }
    this.#quoted = markQuoted(text)
    this.#kinds = wordKinds(tokens.forms)
    this.#callings = new CallingsIndex(drafts)
    this.#organizationsCalled = drafts.some(({ type, callings }) => type === 'organization' && callings.size > 0)
    const learnt = learnGenders(text, words, drafts, this.#nameAt, this.#quoted, this.#kinds)
    for (let id = 0; id < drafts.length; id++)
      if (drafts[id].type === 'person' && drafts[id].gender === Gender.Unknown) drafts[id].gender = learnt(id)
  }

  walk(): void {
    const { tokens } = this.text
    const story = this.#referents
    const nameAt = this.#nameAt
    const kinds = this.#kinds
    for (const block of this.text.blocks) {
      if (SKIPPED.has(block.type) || block.duplicateOf !== null) continue
      // A caption is read by itself: it tells nothing of who "he" is in the paragraph below.
      this.#referents = block.type === 'caption' ? new Referents() : story
      this.#block = block.id
      const end = Math.min(tokenAt(tokens, block.span.end - 1) + 1, tokens.count)
      // Most tokens are of no kind: they are passed over here.
      for (let at = tokenAt(tokens, block.span.start); at < end; )
        at = nameAt[at] < 0 && kinds[tokens.form[at]] === WordKind.None ? at + 1 : this.#read(at)
    }
  }

  /** Reads what begins at token `at`; returns the token after it. */
  #read(at: number): number {
    const { tokens, sentenceOf } = this.text
    const named = this.#nameAt[at]
    if (named >= 0) {
      const end = this.#nameEnd[at] || at + 1
      const { type, plural, gender } = this.drafts[named]
      this.#sentence = sentenceOf[at]
      if (type === 'person' && !plural) this.#push(named, at, end, gender, false)
      if (type === 'organization') this.#organizations.push(this.#referent(named, at, gender, 1, false))
      return end
    }
    const kind = this.#kinds[tokens.form[at]]
    this.#sentence = sentenceOf[at]
    return kind === WordKind.Pronoun ? this.#pronoun(at) : this.#description(at)
  }

  #pronoun(at: number): number {
    const { tokens } = this.text
    const { words } = this
    const pronoun = pronounWords.get(words.word(at))
    if (!pronoun) return at + 1
    const object = pronoun.object || (words.word(at) === 'her' && !this.#startsNoun(at + 1))
    const pick = pickReferent(this.#referents.list, this.#genderOf, {
      token: at,
      sentence: this.#sentence,
      block: this.#block,
      gender: pronoun.gender,
      quoted: this.#quoted[at] === 1,
      barred: object ? this.#clauseSubject(at) : -2,
    })
    const draft = pick?.referent.draft ?? -1
    if (!pick || draft < 0) return at + 1
    const certain = pick.clear && !this.#quoted[at] && this.drafts[draft].gender !== Gender.Unknown
    this.drafts[draft].others.push({
      firstToken: at,
      endToken: at + 1,
      form: Form.Pronoun,
      rule: 'pick-referent',
      certainty: certain ? 'inferred' : 'guessed',
      evidence: [{ start: tokens.start[pick.referent.token], end: tokens.end[pick.referent.token] }],
    })
    this.#push(draft, at, at + 1, pronoun.gender, true)
    return at + 1
  }

  #description(at: number): number {
    const sentenceEnd = this.text.sentences[this.#sentence].endToken
    const called = this.#epithet(at, sentenceEnd)
    if (called !== null) return called
    const description = readDescription(this.words, at, sentenceEnd, this.#nameAt, this.drafts)
    if (!description) return this.#organization(at, sentenceEnd)
    const { definite, calling, country, endToken, gender } = description
    const draft = definite ? this.#callings.find(calling, country, this.#referents) : -1
    // "Assad, the Syrian president,": a role where it is bound, no mention of its own.
    if (draft >= 0 && !this.#isRole(draft, at, endToken))
      this.drafts[draft].others.push({
        firstToken: at,
        endToken,
        form: Form.Nominal,
        rule: 'descriptions',
        certainty: 'inferred',
        evidence: this.drafts[draft].roles.slice(0, 1).map(({ span }) => span),
      })
    this.#push(draft, at, endToken, gender, false)
    return endToken
  }

  /** Null where none begins at `at`. */
  #epithet(at: number, sentenceEnd: number): number | null {
    const epithet = readEpithet(this.words, at, sentenceEnd)
    if (!epithet) return null
    const { endToken, gender, age, country } = epithet
    const { draft, known } = this.#called(at, gender, age, country)
    if (draft >= 0) {
      const { tokens } = this.text
      const [name] = this.drafts[draft].names
      this.drafts[draft].others.push({
        firstToken: at,
        endToken,
        form: Form.Nominal,
        rule: 'epithets',
        certainty: known ? 'inferred' : 'guessed',
        evidence: [{ start: tokens.start[name.firstToken], end: tokens.end[name.endToken - 1] }],
      })
    }
    this.#push(draft, at, endToken, gender, false)
    return endToken
  }

  /** The one whose age or nation the article gives so; else whom it speaks of, if it does not say otherwise. */
  #called(
    at: number,
    gender: Gender,
    age: readonly [number, number] | null,
    country: string | null,
  ): { draft: number; known: boolean } {
    this.#known ??= this.#readKnown()
    const { ages, byAge, byCountry } = this.#known
    const fits = (id: number) =>
      this.drafts[id].type === 'person' &&
      (age === null || ages[id] === 0 || (ages[id] >= age[0] && ages[id] <= age[1])) &&
      (country === null || this.drafts[id].country === null || this.drafts[id].country === country)
    const sure: number[] = []
    if (age !== null) for (let years = age[0]; years <= age[1]; years++) sure.push(...(byAge.get(years) ?? []))
    else if (country !== null) sure.push(...(byCountry.get(country) ?? []))
    if (sure.length === 1 && fits(sure[0])) return { draft: sure[0], known: true }
    const pick = pickReferent(
      // "Fairleigh said the 29-year-old would": somebody else than the sentence has named.
      this.#referents.list.filter(
        ({ draft, pronoun, sentence }) => !pronoun && sentence < this.#sentence && (draft < 0 || fits(draft)),
      ),
      this.#genderOf,
      { token: at, sentence: this.#sentence, block: this.#block, gender, quoted: this.#quoted[at] === 1, barred: -2 },
    )
    const draft = pick?.referent.draft ?? -1
    // An age that nobody has may be that of somebody without a name.
    return draft >= 0 && (pick?.clear || age === null) ? { draft, known: false } : { draft: -1, known: false }
  }

  /** The people of each age and country: two tell as much as more that the words are nobody's alone. */
  #readKnown(): KnownOf {
    const ages = this.drafts.map((draft) => (draft.type === 'person' ? ageOf(this.words, draft) : 0))
    const byAge = new Map<number, number[]>()
    const byCountry = new Map<string, number[]>()
    const add = <Key>(lists: Map<Key, number[]>, key: Key, id: number) => {
      if ((lists.get(key)?.length ?? 0) < 2) listAt(lists, key, id)
    }
    for (const [id, { type, country }] of this.drafts.entries()) {
      if (ages[id] > 0) add(byAge, ages[id], id)
      if (type === 'person' && country !== null) add(byCountry, country, id)
    }
    return { ages, byAge, byCountry }
  }

  #isRole(draft: number, first: number, end: number): boolean {
    const { tokens } = this.text
    return this.drafts[draft].roles.some(
      ({ span }) => span.start >= tokens.start[first] && span.start < tokens.end[end - 1],
    )
  }

  #organization(at: number, sentenceEnd: number): number {
    if (!this.#organizationsCalled) return at + 1
    const description = readOrganization(this.words, at, sentenceEnd)
    if (!description) return at + 1
    const { calling, endToken, country } = description
    const draft = this.#callings.find(calling, country, this.#organizations)
    if (draft < 0 || this.drafts[draft].type !== 'organization') return at + 1
    const [name] = this.drafts[draft].names
    const { tokens } = this.text
    this.drafts[draft].others.push({
      firstToken: at,
      endToken,
      form: Form.Nominal,
      rule: 'organization-callings',
      certainty: 'inferred',
      evidence: [{ start: tokens.start[name.firstToken], end: tokens.end[name.endToken - 1] }],
    })
    return endToken
  }

  #push(draft: number, token: number, end: number, gender: Gender, pronoun: boolean): void {
    const weight = prominence(this.text, this.words, token, end)
    this.#referents.push(this.#referent(draft, token, gender, weight, pronoun))
  }

  #referent(draft: number, token: number, gender: Gender, weight: number, pronoun: boolean): Referent {
    const quoted = this.#quoted[token] === 1
    return { draft, token, sentence: this.#sentence, block: this.#block, weight, gender, pronoun, quoted }
  }

  /** The subject of the clause that an object pronoun stands in: it is somebody else. */
  #clauseSubject(at: number): number {
    const { list } = this.#referents
    const last = list[list.length - 1]
    if (!last || last.sentence !== this.#sentence || last.weight < 1) return -2
    for (let token = last.token; token < at; token++) if (CLAUSE_BREAKS.has(this.words.word(token))) return -2
    return last.draft
  }

  #startsNoun(at: number): boolean {
    const word = this.words.word(at)
    return /^\p{L}/u.test(word) && !PREPOSITIONS.has(word) && !CONJUNCTIONS.has(word)
  }
}
