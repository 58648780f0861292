import { expect, it } from 'vitest'
import { firstNames } from '../src/lexicon/generated/first-names'
import { roles } from '../src/lexicon/generated/roles'
import { readLexicon } from '../src/lexicon/table'
import { hashOfWord, makeHashTable, valueAt } from '../src/source/hash-table'

const PACKED = 'ann\tf\tx\nanna\nann lee\t\nbo\tm\nann\tlater'
const KEYS = ['ann', 'anna', 'ann lee', 'bo', 'an', 'nn', 'lee', 'f', '', 'anna\nann lee', 'ann\tf', 'bo\tm', 'Ann']
const EXPECTED = ['f', '', '', 'm', ...Array(KEYS.length - 4).fill(undefined)]

it('says the same of a key while it is searched and when it is a table', () => {
  const lexicon = readLexicon(PACKED)
  for (let times = 0; times < 20; times++) expect(KEYS.map((key) => lexicon.get(key))).toEqual(EXPECTED)
  expect([...lexicon.rows()]).toEqual([
    ['ann', 'f'],
    ['anna', ''],
    ['ann lee', ''],
    ['bo', 'm'],
  ])
})

it('reads rows that stand by value', () => {
  const packed = '\nann\nbo\ncy\tm\ndee\nann lee\tf'
  const expected = ['', '', 'm', 'm', 'f', undefined, undefined]
  const lexicon = readLexicon(packed)
  for (let times = 0; times < 20; times++)
    expect(['ann', 'bo', 'cy', 'dee', 'ann lee', '', 'm'].map((key) => lexicon.get(key))).toEqual(expected)
  expect([...lexicon.rows()]).toEqual([
    ['ann', ''],
    ['bo', ''],
    ['cy', 'm'],
    ['dee', 'm'],
    ['ann lee', 'f'],
  ])
})

it.each([
  ['first-names', firstNames],
  ['roles', roles],
])('finds every row of %s by a search', (_name, packed) => {
  const table = readLexicon(packed).rows()
  expect(table.size).toBe(packed.trim().split('\n').length)
  let lexicon = readLexicon(packed)
  let searches = 0
  for (const [key, value] of table) {
    // Fewer than it takes until a table is made.
    if (searches++ % 50 === 0) lexicon = readLexicon(packed)
    expect([key, lexicon.get(key)]).toEqual([key, value])
  }
})

it('keeps whole numbers by the hashes of words', () => {
  const words = [...readLexicon(firstNames).rows().keys()]
  const table = makeHashTable(new Map(words.map((word, index) => [hashOfWord(word), index + 1])))
  expect(words.map((word) => valueAt(table, hashOfWord(word)))).toEqual(words.map((_, index) => index + 1))
  expect(valueAt(table, hashOfWord('no given name'))).toBe(0)
})
