import { kin } from '../../../lexicon/generated/kin'
import { roles } from '../../../lexicon/generated/roles'
import { titles } from '../../../lexicon/generated/titles'
import { lazyLexicon, readLexicon } from '../../../lexicon/table'
import { hashOfWord, makeHashTable, valueAt } from '../../../source/hash-table'
import { lazily } from '../../../source/lazily'
import { prepared } from '../../../source/prepared'
import { Gender } from '../entity-index'

const titleTable = lazyLexicon(titles)

/** Jobs before titles before relations; "Mr." says no role, and an abbreviation is folded without its stop. */
const tables = [roles, titles, kin].map((packed) => lazily(() => readLexicon(packed.replaceAll('.', ''))))
const KIN = 2

/** What a job, a title or a relation says of who bears it; `null` for other words. */
export function headOf(words: string): { readonly gender: Gender; readonly kin: boolean } | null {
  for (const [index, table] of tables.entries()) {
    const row = table().get(words)
    if (row !== undefined && !row.endsWith('-')) return { gender: genderOf(row), kin: index === KIN }
  }
  return null
}

const lastWords = prepared('head-ends', () => {
  const hashes = new Map<number, number>()
  for (const table of tables)
    for (const words of table().rows().keys()) hashes.set(hashOfWord(words.slice(words.lastIndexOf(' ') + 1)), 1)
  return makeHashTable(hashes)
})

/** Whether such words may end with the word: few words do. */
export const mayEndHead = (word: string): boolean => valueAt(lastWords(), hashOfWord(word)) !== 0

const genderOf = (row: string): Gender =>
  row.startsWith('m') ? Gender.Male : row.startsWith('f') ? Gender.Female : Gender.Unknown

/** Whether a folded word is a title that stands before names ("mr", "senator"). */
export function isTitle(word: string): boolean {
  return titleTable().has(word) || titleTable().has(`${word}.`)
}

export function genderOfTitle(word: string): Gender {
  const row = titleTable().get(word) ?? titleTable().get(`${word}.`) ?? ''
  return genderOf(row)
}
