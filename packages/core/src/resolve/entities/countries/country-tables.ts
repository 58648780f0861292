import { cities } from '../../../lexicon/generated/cities'
import { countries } from '../../../lexicon/generated/countries'
import { demonyms } from '../../../lexicon/generated/demonyms'
import { organizations } from '../../../lexicon/generated/organizations'
import { stateOrgans } from '../../../lexicon/generated/state-organs'
import { usStates } from '../../../lexicon/generated/us-states'
import { readLexicon } from '../../../lexicon/table'
import { lazily } from '../../../source/lazily'
import { withoutMarks } from '../word-facts'

interface Table {
  /** The code of a folded name; `null` where the name is nobody's or several nations'. */
  code(name: string): string | null | undefined
  /** Whether a name begins with the word. */
  mayBegin(word: string): boolean
}

const countryTable = foldedTable(countries)
const demonymTable = foldedTable(demonyms)
const stateTable = foldedTable(usStates, true)
const cityTable = foldedTable(cities)
const organTable = foldedTable(stateOrgans)
const placeTables = [countryTable, stateTable, cityTable]
const nationTables = [countryTable, demonymTable]
/** Who holds a role of these serves a country: "Russian President", "White House press secretary". */
const roleTables = [countryTable, demonymTable, organTable]
const organizationTables = [countryTable, demonymTable, organTable, foldedTable(organizations)]

/** Whose whole name follows "President of". */
const ownerTables = [countryTable, organTable]
const demonymTables = [demonymTable]

/** As of a lexicon: a table of first words takes as long to make. */
const SEARCHES = 100

function foldedTable(packed: string, states = false): Table {
  const names = lazily(() => `\n${withoutMarks(packed.toLowerCase()).replace(/[ ,\u00a0]+/g, ' ')}`)
  const table = lazily(() => readLexicon(names().slice(1)))
  const firstWords = lazily(() => new Set([...table().rows().keys()].map((key) => key.split(' ', 1)[0])))
  let searches = 0
  return {
    code(name) {
      // The second column of a state is its full name, and its short ones are words too.
      if (states) return name.length > 2 && table().has(name) ? 'US' : undefined
      const code = table().get(name)
      return code === '-' ? null : code?.toUpperCase()
    },
    mayBegin: (word) =>
      ++searches > SEARCHES ? firstWords().has(word) : names().includes(`\n${word} `) || table().has(word),
  }
}

/** Whether a name of the tables begins with the word. */
const mayBegin = (tables: readonly Table[], word: string): boolean => tables.some((table) => table.mayBegin(word))

/** What the first table that knows the folded name says. */
function codeOf(tables: readonly Table[], name: string): string | null | undefined {
  for (const table of tables) {
    const code = table.code(name)
    if (code !== undefined) return code
  }
  return undefined
}

/** The country of a place by its name; `undefined` where the tables don't know the name. */
export function countryOfPlace(words: string): string | null | undefined {
  return codeOf(placeTables, words)
}

/** The country that a nationality tells: "Russian". */
export function countryOfDemonym(word: string): string | null {
  return codeOf(demonymTables, word) ?? null
}

/** The country that a nationality or a country's name tells. */
export function countryOfNation(words: string): string | null | undefined {
  return codeOf(nationTables, words) ?? (words.endsWith('s') ? codeOf(nationTables, words.slice(0, -1)) : undefined)
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'on', 'with'])

/**
 * The country that a role tells: "Russian President", "White House press secretary", "President of Tajikistan"; but a
 * "fellow of the Institute for Iran Studies" serves nobody's state.
 */
export function countryOfRole(words: readonly string[]): string | null {
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word))
  if (preposition < 0) return firstCountry(words, roleTables)
  const front = firstCountry(words.slice(0, preposition), roleTables)
  if (front || words[preposition] !== 'of') return front
  const from = words[preposition + 1] === 'the' ? preposition + 2 : preposition + 1
  return codeOf(ownerTables, words.slice(from).join(' ')) ?? null
}

/** The country that an organization's own name tells. */
export function countryOfOrganization(words: readonly string[]): string | null {
  const nation = firstCountry(words, organizationTables)
  if (nation) return nation
  // "University of Madrid", but "Catholic University of Santiago del Estero" is in no Santiago.
  for (let from = Math.max(1, words.length - 3); from < words.length; from++) {
    const code = codeOf(placeTables, words.slice(from).join(' '))
    if (code) return code
  }
  return null
}

/** The longest phrase at each word wins. */
function firstCountry(words: readonly string[], tables: readonly Table[]): string | null {
  const limit = Math.min(words.length, 24)
  for (let at = 0; at < limit; at++) {
    if (!mayBegin(tables, words[at])) continue
    for (let end = Math.min(at + 4, limit); end > at; end--) {
      const code = codeOf(tables, words.slice(at, end).join(' '))
      if (code) return code
      if (code === null) break
    }
  }
  return null
}
