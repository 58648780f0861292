import type { Text } from '../../../language/text'
import { Case } from '../../../language/tokens'
import { cities } from '../../../lexicon/generated/cities'
import { countries } from '../../../lexicon/generated/countries'
import { demonyms } from '../../../lexicon/generated/demonyms'
import { firstNames } from '../../../lexicon/generated/first-names'
import { nameShapeWords } from '../../../lexicon/generated/name-shape-words'
import { openingWords } from '../../../lexicon/generated/opening-words'
import { organizations } from '../../../lexicon/generated/organizations'
import { roles } from '../../../lexicon/generated/roles'
import { stateOrgans } from '../../../lexicon/generated/state-organs'
import { titles } from '../../../lexicon/generated/titles'
import { usStates } from '../../../lexicon/generated/us-states'
import { organizationTable } from '../../../lexicon/organization-words'
import { lazyLexicon } from '../../../lexicon/table'

const tables = {
  countries: lazyLexicon(countries),
  cities: lazyLexicon(cities),
  states: lazyLexicon(usStates),
  demonyms: lazyLexicon(demonyms),
  firstNames: lazyLexicon(firstNames),
  shapes: lazyLexicon(nameShapeWords),
  opening: lazyLexicon(openingWords),
  organizationWords: organizationTable,
  organizations: lazyLexicon(organizations),
  stateOrgans: lazyLexicon(stateOrgans),
  roles: lazyLexicon(roles),
  titles: lazyLexicon(titles),
}

/** What the lexicons and the document say of a spelling; bits of `FormFlags.of`. */
export enum Flag {
  Capital = 1,
  /** All capitals, two letters or more. */
  Upper = 2,
  FirstName = 4,
  Title = 8,
  OrganizationHead = 16,
  OrganizationSuffix = 32,
  Demonym = 64,
  /** Ends a place's name: "River". */
  Geo = 128,
  /** Ends an event's or a work's name: "War". */
  Other = 256,
  /** Small inside a name: "of", "van". */
  Part = 512,
  /** Opens sentences, and is no name. */
  Opening = 1024,
  /** A known place or organization begins with it. */
  PhraseStart = 2048,
  /** Stands in lower case somewhere in the document. */
  SeenLower = 4096,
  /** Stands with a capital inside a sentence somewhere in the document. */
  SeenInside = 8192,
  /** A single capital, with or without its stop. */
  Initial = 16384,
  GeoFirst = 32768,
  /** A job or office. */
  Role = 65536,
}

export type PhraseType = 'place' | 'organization' | 'other'

/** The longest phrase the tables hold, in tokens. */
export const LONGEST_PHRASE = 6

let starts: ReadonlySet<string> | null = null

function phraseStarts(): ReadonlySet<string> {
  if (starts) return starts
  const words = new Set<string>()
  const { countries, cities, states, organizations, stateOrgans, demonyms } = tables
  for (const table of [countries(), cities(), states(), organizations(), stateOrgans(), demonyms()])
    for (const key of table.rows().keys()) words.add(key.split(/[ ,']/, 1)[0])
  starts = words
  return words
}

/** What a known phrase names. A name of both (Georgia) is a place all the same. */
export function phraseType(words: string): PhraseType | null {
  if (tables.countries().has(words) || tables.cities().has(words)) return 'place'
  // A postal code alone is more often an abbreviation of something else.
  if (words.length > 2 && tables.states().has(words)) return 'place'
  if (tables.organizations().has(words) || tables.stateOrgans().has(words)) return 'organization'
  if (tables.demonyms().has(words)) return 'other'
  return null
}

/** Whether words in lower case are a title before names. */
export const isTitle = (lower: string): boolean => tables.titles().has(lower)
export const isRole = (lower: string): boolean => tables.roles().has(lower)

/** Looks every distinct spelling up once. */
export function readFormFlags(text: Text): Int32Array {
  const { forms } = text.tokens
  const flags = new Int32Array(forms.count)
  const begins = phraseStarts()
  const lowers = new Set<string>()
  for (let form = 0; form < forms.count; form++) if (forms.case[form] === Case.Lower) lowers.add(forms.text[form])
  for (let form = 0; form < forms.count; form++) {
    const word = forms.text[form]
    const lower = forms.lower[form]
    const kind = forms.case[form]
    let bits = 0
    if (kind === Case.Capitalized || kind === Case.Upper || kind === Case.Initial) bits |= Flag.Capital
    if (kind === Case.Upper) bits |= Flag.Upper
    if (kind === Case.Initial) bits |= Flag.Initial
    if (bits !== 0) {
      if (lowers.has(lower)) bits |= Flag.SeenLower
      if (begins.has(word)) bits |= Flag.PhraseStart
      if (tables.firstNames().has(word)) bits |= Flag.FirstName
      const demonym = tables.demonyms()
      if (demonym.has(word) || (word.endsWith('s') && demonym.has(word.slice(0, -1)))) bits |= Flag.Demonym
      else if (word.includes('-') && word.split('-').some((part) => demonym.has(part))) bits |= Flag.Demonym
      const organization = tables.organizationWords().get(word)
      if (organization === 'head') bits |= Flag.OrganizationHead
      if (organization === 'suffix') bits |= Flag.OrganizationSuffix
      const shape = tables.shapes().get(word)
      if (shape === 'geo' || shape === 'geo-both') bits |= Flag.Geo
      if (shape === 'geo-both') bits |= Flag.GeoFirst
      if (shape === 'geo-first') bits |= Flag.GeoFirst
      if (shape === 'other') bits |= Flag.Other
    }
    if (tables.titles().has(lower) || tables.titles().has(`${lower}.`)) bits |= Flag.Title
    if (tables.roles().has(lower)) bits |= Flag.Role
    if (tables.opening().has(lower)) bits |= Flag.Opening
    if (tables.shapes().get(word) === 'part') bits |= Flag.Part
    flags[form] = bits
  }
  return flags
}
