// Articles made up from patterns written for nutgraf and names drawn from the lists in lexicons/. The open corpora are
// encyclopedia, reports and posts; these show the shapes of news that they lack: datelines, attribution, titles before
// names, acronyms in brackets, results and standings, headlines in capitals. Patterns
// (patterns/) are `[slot]` and plain words.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document, Row } from './corpus'
import { frequentWords, readList } from './lexicons'
import { random } from './random'

type Choose = <T>(list: readonly T[]) => T

interface Name {
  readonly words: readonly string[]
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC' | 'O'
}

const ALPHABET = 'ABCDEFGHIKLMNOPRSTUW'.split('')

const lines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, 'patterns', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))

const words: Record<string, string[]> = Object.fromEntries(
  lines('words')
    .filter((line) => line !== '')
    .map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2).split('; ')]),
)
const patterns = (name: string): string[] => lines(name).filter((line) => line !== '')
const tables: string[][] = lines('tables')
  .join('\n')
  .split('\n\n')
  .map((table) => table.split('\n').filter((line) => line !== ''))

/** Makes up `count` articles. */
export function writeArticles(count: number, seed: number): Document[] {
  const next = random(seed)
  const firstSentences = patterns('first-sentences')
  const otherSentences = patterns('sentences')
  const pick: Choose = (list) => list[Math.floor(next() * list.length)]
  const lists = Object.fromEntries(
    ['first-names', 'last-names', 'cities', 'regions', 'countries', 'demonyms', 'organizations'].map((name) => [
      name,
      readList(name),
    ]),
  )
  // Names as often met in the news as in the lists: the greater part are words that a frequency list knows.
  const known = frequentWords()
  const plain = (name: string) => {
    const all = lists[name].filter((entry) => /^\p{Lu}/u.test(entry))
    const met = all.filter((entry) =>
      entry
        .toLowerCase()
        .split(' ')
        .every((word) => known.has(word)),
    )
    return Array.from({ length: 20_000 }, () => pick(next() < 0.75 ? met : all))
  }
  const firstNames = plain('first-names')
  const lastNames = plain('last-names')
  const cities = plain('cities')
  const regions = plain('regions')
  const countries = plain('countries')
  const organizations = plain('organizations')
  const demonyms = plain('demonyms').filter((entry) => /(?:n|sh|ese|i|ch|k|ss)$/.test(entry))
  const number = (most: number) => Math.floor(next() * most)
  const capital = (text: string) => text.toUpperCase()

  const surname = () =>
    next() < 0.06
      ? `${pick(['van', 'de', 'al', 'von', 'Van', 'De', 'El', 'Al'])} ${pick(lastNames)}`
      : next() < 0.05
        ? `${pick(lastNames)}-${pick(lastNames)}`
        : next() < 0.03
          ? `al-${pick(lastNames)}`
          : pick(lastNames)
  const organization = (): string => {
    switch (number(12)) {
      case 0:
        return `${pick(cities)} ${pick(words.kinds)}`
      case 1:
        return `${pick(countries)} ${pick(words.kinds)}`
      case 2:
        return `${pick(demonyms)} ${pick(words.kinds)}`
      case 3:
        return `${pick(lastNames)} ${pick(words['firm-ends'])}`
      case 4:
        return `${pick(words.abstract)} ${pick(words['firm-ends'])}`
      case 5:
        return `${pick(lastNames)} & ${pick(lastNames)}`
      case 6:
        return `University of ${pick(cities)}`
      case 7:
        return `${pick(['National', 'International', 'European', 'African', 'Asian', 'World', 'Federal', 'American', 'Royal', 'Central'])} ${pick(words.bodies)} ${pick(['for', 'on', 'of'])} ${pick(words.causes)}`
      case 8:
        return `${pick(words.causes)} ${pick(words.bodies)}`
      case 9:
        return `${pick(['National', 'International', 'European', 'African', 'Asian', 'World', 'Federal', 'American', 'Royal', 'Central'])} ${pick(words.causes)} ${pick(words.bodies)}`
      default:
        return pick(organizations)
    }
  }
  const initials = (name: string) =>
    name
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')

  const documents: Document[] = []
  for (let id = 0; id < count; id++) {
    const org = organization()
    const org2 = organization()
    const club = () =>
      next() < 0.7
        ? pick(cities)
        : `${pick(cities)} ${pick(['United', 'City', 'FC', 'Rovers', 'Dynamo', 'Wanderers', 'Town'])}`
    const fixed: Record<string, Name> = {}
    const name = (type: Name['type'], text: string): Name => ({ type, words: text.split(' ') })
    for (const n of ['', '2', '3']) {
      const first = pick(firstNames)
      const last = surname()
      fixed[`first${n}`] = name('PER', first)
      fixed[`last${n}`] = name('PER', last)
      fixed[`person${n}`] = name(
        'PER',
        next() < 0.12
          ? `${first} ${pick('ABCDEFGHJKLMNPRSTW'.split(''))}. ${last}`
          : next() < 0.05
            ? `${first} ${pick(firstNames)} ${last}`
            : `${first} ${last}`,
      )
      fixed[`city${n}`] = name('LOC', pick(cities))
      fixed[`country${n}`] = name('LOC', pick(countries))
      fixed[`demonym${n}`] = name('MISC', pick(demonyms))
    }
    fixed.org = name('ORG', org)
    fixed.org2 = name('ORG', org2)
    fixed.acronym = name('ORG', /^\p{Lu}{2,}$/u.test(org) || initials(org).length < 2 ? org : initials(org))
    fixed.region = name('LOC', pick(regions))
    fixed.letters = name('ORG', Array.from({ length: 3 + number(3) }, () => pick(ALPHABET)).join(''))
    const coined = Array.from({ length: 1 + number(3) }, () => pick(words.syllables)).join('') + pick(words.endings)
    fixed.coined = name('ORG', coined[0].toUpperCase() + coined.slice(1))
    fixed.firm = name('ORG', next() < 0.5 ? pick(lastNames) : `${pick(lastNames)} ${pick(lastNames)}`)
    const changing = (slot: string): Name => {
      switch (slot) {
        case 'month':
          return name('O', pick(words.months))
        case 'day':
          return name('O', pick(words.days))
        case 'n':
          return name('O', String(1 + number(next() < 0.5 ? 99 : 5000)))
        case 'd':
          return name('O', String(number(10)))
        case 'i':
          return name('PER', `${pick('ABCDEFGHJKLMNPRSTW'.split(''))}.`)
        case 'year':
          return name('O', String(1950 + number(75)))
        case 'date':
          return name(
            'O',
            next() < 0.5
              ? `${1990 + number(35)}-0${1 + number(9)}-${10 + number(18)}`
              : `${1 + number(28)} ${pick(words.months)} ${1990 + number(35)}`,
          )
        case 'office':
          return name('ORG', pick(words.offices))
        case 'agency':
          return name('ORG', pick(words.agencies))
        case 'title':
          return name('O', pick(words.titles))
        case 'job':
          return name('O', pick(words.jobs))
        case 'body':
          return name('ORG', next() < 0.7 ? pick(words.bare) : organization())
        case 'ministry':
          return name(
            'ORG',
            next() < 0.5
              ? `Ministry of ${pick(words.fields)}`
              : next() < 0.5
                ? `${pick(words.fields).replace('the ', '')} Ministry`
                : `Department of ${pick(words.fields)}`,
          )
        case 'party':
          return name('ORG', next() < 0.3 ? `${pick(demonyms)} ${pick(words.parties)}` : pick(words.parties))
        case 'paper':
          return name(
            'ORG',
            `${pick(cities)} ${pick(['Times', 'Post', 'Herald', 'Daily News', 'Tribune', 'Gazette', 'Star', 'Observer'])}`,
          )
        case 'place':
          return name(
            'LOC',
            next() < 0.4
              ? pick(regions)
              : `${pick(cities)} ${pick(['Province', 'province', 'River', 'Airport', 'Bridge', 'Street', 'Square', 'Park', 'district', 'County', 'Valley', 'Island', 'Beach', 'Harbour', 'State'])}`,
          )
        case 'event':
          return name('MISC', pick(words.events))
        case 'team':
        case 'team2':
          return name('ORG', next() < 0.5 ? pick(words.teams) : `${pick(cities)} ${pick(words.teams)}`)
        case 'club':
        case 'club2':
          return name('ORG', club())
        case 'tcity':
        case 'tcity2':
          return name('ORG', pick(cities))
        case 'county':
        case 'county2':
          return name('ORG', pick(words.counties))
        default:
          throw new Error(`no slot [${slot}]`)
      }
    }
    const fill = (pattern: string): Row[] => {
      const rows: Row[] = []
      for (const word of pattern.split(' ')) {
        const slot = /^(.*?)\[(\w+)\](.*)$/.exec(word)
        if (!slot) {
          rows.push({ token: word, tag: 'O' })
          continue
        }
        const upper = slot[2] === slot[2].toUpperCase() && slot[2].length > 1
        const filled = fixed[slot[2].toLowerCase()] ?? changing(slot[2].toLowerCase())
        let { words } = filled
        let { type } = filled
        // "Sochi district": the common noun is no part of the name.
        const small = words.findIndex((part, at) => at > 0 && type === 'LOC' && /^(?:province|district)$/.test(part))
        if (slot[1]) rows.push({ token: slot[1], tag: 'O' })
        if (type === 'O') type = 'O'
        words.forEach((part, at) => {
          const token = upper ? capital(part) : part
          if (type === 'O' || (small > 0 && at >= small))
            rows.push({ token: token + (at === words.length - 1 ? slot[3] : ''), tag: 'O' })
          else rows.push({ token, tag: `${at === 0 ? 'B' : 'I'}-${type}` })
        })
        if (slot[3] && type !== 'O') rows.push({ token: slot[3], tag: 'O' })
        words = []
      }
      // "[i] [last]" is one person.
      for (let at = 1; at < rows.length; at++)
        if (rows[at].tag === 'B-PER' && rows[at - 1].tag === 'B-PER' && /^\p{Lu}\.$/u.test(rows[at - 1].token))
          rows[at] = { token: rows[at].token, tag: 'I-PER' }
      return rows
    }
    const sentences: Row[][] = []
    if (next() < 0.55) {
      sentences.push(fill(pick(firstSentences)))
      for (let more = 3 + number(6); more > 0; more--) sentences.push(fill(pick(otherSentences)))
    } else {
      const table = pick(tables)
      for (const row of table)
        for (let times = /^\[(?:club|tcity|county|last|i)\b/i.test(row) ? 1 + number(3) : 1; times > 0; times--)
          sentences.push(fill(row))
    }
    documents.push({ corpus: 'made', id: `made/${id}`, sentences })
  }
  return documents
}
