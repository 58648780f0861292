import { countryOfNation } from '../countries/country-tables'
import type { Draft } from '../draft'
import type { Gender } from '../entity-index'
import type { RoleWords } from '../roles/role-words'
import { Fact } from '../word-facts'

/** "the Russian president", "his wife", "a policeman". */
export interface Description {
  readonly endToken: number
  /** May name somebody the text knows. */
  readonly definite: boolean
  /** The words after the article; empty where it is not definite. */
  readonly calling: readonly string[]
  readonly country: string | null
  readonly gender: Gender
}

const LONGEST = 6

/** Reads a description of a person that begins with the determiner at `at`; null where it begins none. */
export function readDescription(
  words: RoleWords,
  at: number,
  end: number,
  nameAt: Int32Array,
  drafts: readonly Draft[],
): Description | null {
  let to = at + 1
  let found: ReturnType<RoleWords['headAt']> = null
  // The longest run of words that may modify, as far as a head ends it.
  for (; to < end && to - at <= LONGEST; to++) {
    const bits = words.bits(to)
    if (bits & Fact.EndsHead) found = words.headAt(to, at + 1) ?? found
    if (bits & Fact.Stop || !(bits & (Fact.BeginsWithLetter | Fact.BeginsWithDigit))) break
  }
  if (!found) return null
  const next = found.endToken
  // "the Prime Minister" of "the Prime Minister's Office" names nobody.
  if (nameAt[next - 1] >= 0) return null
  // "the president Barack Obama" is a title, "the president-elect's team" goes on.
  const following = next < end ? nameAt[next] : -1
  if (following >= 0 && drafts[following].type === 'person') return null
  const after = words.word(next)
  // "the police chief inspector": a head that a noun follows is none.
  if (next < end && words.bits(next) & Fact.BeginsWithLetter && after !== "'s" && !words.isStop(next) && !isVerb(after))
    return null
  const calling: string[] = []
  let country: string | null = null
  const definite = words.word(at) === 'the' && after !== 'of'
  if (definite)
    for (let token = at + 1; token < next; token++) {
      const word = words.word(token)
      calling.push(word)
      country ??= countryOfNation(word) ?? null
    }
  return { endToken: next, definite, calling, country, gender: found.gender }
}

/** A word that may follow a subject: past tenses and third persons; nouns in -s are rarer there. */
export function isVerb(word: string): boolean {
  return /(?:ed|s|ing|ly)$/.test(word) || VERBS.has(word)
}

const VERBS = new Set(
  'also told went came saw knew thought took gave made met left held spoke wrote won lost began became felt found got put ran set let led kept brought sent paid sat stood heard meant fought sought chose drew grew threw wore rose fell broke drove flew hid rode sang swore taught tore woke'.split(
    ' ',
  ),
)
