import { cities } from '../../../lexicon/generated/cities'
import { countries } from '../../../lexicon/generated/countries'
import { demonyms } from '../../../lexicon/generated/demonyms'
import { organizations } from '../../../lexicon/generated/organizations'
import { stateOrgans } from '../../../lexicon/generated/state-organs'
import { usStates } from '../../../lexicon/generated/us-states'
import { eachRow } from '../../../lexicon/table'
import { lazily } from '../../../source/lazily'
import { withoutMarks } from '../word-facts'

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

type Table = () => ReadonlyMap<string, string | null>

/**
 * Folded name to code; `null` where the name is nobody's or several nations'. A table is folded when it is first asked,
 * and in one piece: name by name takes longer than reading an article.
 */
function foldedTable(packed: string, states = false): Table {
  return lazily(() => {
    const map = new Map<string, string | null>()
    const names = withoutMarks(packed.toLowerCase()).replace(/[ ,\u00a0]+/g, ' ')
    let code = ''
    eachRow(names, (start, keyEnd, valueEnd) => {
      const key = names.slice(start, keyEnd)
      // Packed by value: a row without one has that of the row before.
      if (valueEnd > keyEnd) code = names.slice(keyEnd + 1, valueEnd)
      // The second column of a state is its full name, and its short ones are words too.
      if ((states && key.length < 3) || map.has(key)) return
      map.set(key, states ? 'US' : code === '-' ? null : code.toUpperCase())
    })
    return map
  })
}

const starts = new Map<Table, ReadonlySet<string>>()

/** Whether a name of the tables begins with the word. */
function mayBegin(tables: readonly Table[], word: string): boolean {
  for (const table of tables) {
    let words = starts.get(table)
    if (!words) {
      const first = new Set<string>()
      for (const name of table().keys()) {
        const blank = name.indexOf(' ')
        first.add(blank < 0 ? name : name.slice(0, blank))
      }
      words = first
      starts.set(table, words)
    }
    if (words.has(word)) return true
  }
  return false
}

/** What the first table that knows the folded name says. */
function codeOf(tables: readonly Table[], name: string): string | null | undefined {
  for (const table of tables) {
    const code = table().get(name)
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
