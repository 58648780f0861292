import { countryOfDemonym } from '../countries/country-tables'
import type { Draft } from '../draft'
import { Gender } from '../entity-index'
import type { RoleWords } from '../roles/role-words'
import { Fact } from '../word-facts'
import { isVerb } from './descriptions'

/** "the 58-year-old", "the teenager", "the dad-of-two", "the Irishman": what papers call somebody so as not to repeat a name. */
export interface Epithet {
  readonly endToken: number
  readonly gender: Gender
  /** The years that somebody so called may have, both included; null where it says nothing. */
  readonly age: readonly [number, number] | null
  /** ISO 3166-1 alpha-2; null where it says nothing. */
  readonly country: string | null
}

const YEARS = /^(\d{1,3})-year-old$/
const PARENT = /^(mum|mom|dad|(?:grand)?(?:mother|father))(?:-of-\w+)?$/
const FEMALE = /^(?:mum|mom|.*mother)$/
const COUNT = /^(?:\d|two|three|four|five|six|seven|eight)$/

/** Reads the epithet whose article is token `at`; null where none is. */
export function readEpithet(words: RoleWords, at: number, end: number): Epithet | null {
  if (words.word(at) !== 'the') return null
  let head = at + 1
  let age: readonly [number, number] | null = null
  const years = YEARS.exec(words.word(head))
  if (years) {
    age = [Number(years[1]), Number(years[1])]
    if (words.capital(head + 1)) head++
  }
  const word = words.word(head)
  let gender = Gender.Unknown
  let country: string | null = null
  const parent = PARENT.exec(word)
  // "the mother of three"
  if (parent && !word.includes('-')) {
    if (words.word(head + 1) !== 'of' || !COUNT.test(words.word(head + 2))) return null
    head += 2
  }
  if (parent) gender = FEMALE.test(parent[1]) ? Gender.Female : Gender.Male
  else if (word === 'teenager') age ??= [13, 19]
  else if (words.capital(head) && head < end) {
    country = countryOfDemonym(word) ?? countryOfDemonym(word.replace(/woman$/, 'man'))
    if (country === null) return null
    if (/[^o]man$/.test(word) && !/(?:german|roman|ottoman)$/.test(word)) gender = Gender.Male
    if (word.endsWith('woman')) gender = Gender.Female
  } else if (!age) return null
  const next = head + 1
  const after = words.word(next)
  // "the 58-year-old driver", "the Danish coast": a noun follows.
  const ends = next >= end || !(words.bits(next) & Fact.BeginsWithLetter) || words.isStop(next) || after === "'s"
  return ends || (isVerb(after) && !/[^s]s$/.test(after)) ? { endToken: next, gender, age, country } : null
}

/** The age that the article gives somebody: "Rafferty, 58," or "58-year-old Rafferty"; 0 where none. */
export function ageOf(words: RoleWords, draft: Draft): number {
  for (const { firstToken, endToken } of draft.names) {
    const before = YEARS.exec(words.word(firstToken - 1))
    if (before) return Number(before[1])
    if (words.word(endToken) === ',' && /^\d{1,2}$/.test(words.word(endToken + 1)) && !words.capital(endToken + 2))
      return Number(words.word(endToken + 1))
  }
  return 0
}
