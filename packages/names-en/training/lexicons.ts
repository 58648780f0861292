// Builds the word table out of the lists in lexicons/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Tokenizer } from '../../core/src/language/tokenize'
import { hashText, spread } from '../../core/src/mentions/names/tagger/hash'
import { phraseHash } from '../../core/src/mentions/names/tagger/phrases'
import { Gazetteer } from '../../core/src/mentions/names/tagger/words'

const folder = join(import.meta.dirname, 'lexicons')

const LISTS: readonly [file: string, list: Gazetteer][] = [
  ['first-names', Gazetteer.FirstName],
  ['last-names', Gazetteer.LastName],
  ['cities', Gazetteer.City],
  ['regions', Gazetteer.Region],
  ['subdivisions', Gazetteer.Subdivision],
  ['countries', Gazetteer.Country],
  ['demonyms', Gazetteer.Demonym],
  ['titles', Gazetteer.Title],
  ['organization-heads', Gazetteer.OrganizationHead],
  ['organization-suffixes', Gazetteer.OrganizationSuffix],
  ['organizations', Gazetteer.Organization],
  ['place-heads', Gazetteer.PlaceHead],
  ['calendar', Gazetteer.Calendar],
  ['other-heads', Gazetteer.OtherHead],
  ['particles', Gazetteer.Particle],
  ['speech', Gazetteer.Speech],
  ['occupations', Gazetteer.Occupation],
  ['agencies', Gazetteer.Agency],
]

/** Long lists, of which only the words among the frequent ones are kept: the others cost 80 KB and find no more names. */
const DERIVED = new Set(['first-names', 'last-names', 'cities', 'subdivisions'])

const lines = (name: string): string[] =>
  readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

export function readList(name: string): string[] {
  return lines(name)
    .flatMap((line) => line.split(';'))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** The words that have a cluster, in lower case. */
export const frequentWords = (): Set<string> => new Set(lines('clusters').map((line) => line.split('\t')[0]))

/** Words and phrases by their hash, with what is known of them. */
export interface WordRows {
  readonly rows: Map<number, { gazetteers: number; cluster: number }>
  readonly middle: number[]
  readonly coarse: number[]
}

/** @param frequent how many of the most frequent words keep their cluster */
export function buildWords(frequent: number): WordRows {
  const rows: WordRows['rows'] = new Map()
  const row = (hash: number) => {
    let found = rows.get(hash)
    if (!found) {
      found = { gazetteers: 0, cluster: 0 }
      rows.set(hash, found)
    }
    return found
  }
  const known = frequentWords()
  for (const [file, list] of LISTS) {
    for (const entry of readList(file)) {
      const tokenizer = new Tokenizer(entry)
      tokenizer.tokenize(0, entry.length)
      const { tokens } = { tokens: tokenizer.finish() }
      if (DERIVED.has(file) && !entry.includes(' ') && !known.has(entry.toLowerCase())) continue
      const hashes = Array.from(tokens.form, (form) => spread(hashText(tokens.forms.lower[form])))
      if (hashes.length > 0 && hashes.length <= 4) row(phraseHash(hashes)).gazetteers |= 1 << list
    }
  }
  const middle: number[] = []
  const coarse: number[] = []
  for (const line of lines('cluster-groups')) {
    const [coarseGroup, middleGroup] = line.split('\t').map(Number)
    middle.push(middleGroup)
    coarse[middleGroup] = coarseGroup
  }
  for (const line of lines('clusters').slice(0, frequent)) {
    const [word, cluster] = line.split('\t')
    row(spread(hashText(word))).cluster = Number(cluster) + 1
  }
  for (let group = 0; group < coarse.length; group++) coarse[group] ??= 0
  return { rows, middle, coarse }
}
