// The typed door to the generated tables. A table is one packed string: importing the library costs nothing for the
// lexicons it doesn't use, one that is asked little is searched as it is, and a table is made of one that is
// asked more.

import { lazily } from '../source/lazily'

/** Key to the row's second column ('' where it has none); the first row with a key counts. */
export interface Lexicon {
  has(key: string): boolean
  get(key: string): string | undefined
  /** All of it. */
  rows(): ReadonlyMap<string, string>
}

/** So many questions are answered by a search before what the rows say is put into a table, which takes as long. */
const SEARCHES = 100

class PackedLexicon implements Lexicon {
  #searches = 0
  #rows: ReadonlyMap<string, string> | null = null
  /** With a line break before each row and behind it. */
  readonly #text: string

  constructor(packed: string) {
    this.#text = `\n${packed}\n`
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  get(key: string): string | undefined {
    return this.#rows === null && ++this.#searches <= SEARCHES ? this.#search(key) : this.rows().get(key)
  }

  rows(): ReadonlyMap<string, string> {
    this.#rows ??= readMap(this.#text.slice(1, -1))
    return this.#rows
  }

  #search(key: string): string | undefined {
    const text = this.#text
    const row = `\n${key}`
    for (let at = text.indexOf(row); at >= 0; at = text.indexOf(row, at + 1)) {
      const start = at + row.length
      const after = text.charCodeAt(start)
      if ((after !== LINE_BREAK && after !== TAB) || key === '' || /[\t\n]/.test(key)) continue
      if (after === TAB) return valueAfter(text, start)
      const tab = isByValue(text) ? text.lastIndexOf('\t', start) : -1
      return tab < 0 ? '' : valueAfter(text, tab)
    }
    return undefined
  }
}

/** Tables whose rows stand by value begin with a line break: a row without a value has that of the last row with one. */
const isByValue = (text: string): boolean => text.charCodeAt(1) === LINE_BREAK

const valueAfter = (text: string, tab: number): string => text.slice(tab + 1, text.indexOf('\n', tab)).split('\t', 1)[0]

const TAB = 9
const LINE_BREAK = 10

// Several rules ask the same lexicon; it is read once.
const lexicons = new Map<string, Lexicon>()

export const lazyLexicon = (packed: string): (() => Lexicon) =>
  lazily(() => {
    const lexicon = lexicons.get(packed) ?? new PackedLexicon(packed)
    lexicons.set(packed, lexicon)
    return lexicon
  })

/** For a lexicon that was changed as a whole: row by row takes longer than reading an article. */
export const readLexicon = (packed: string): Lexicon => new PackedLexicon(packed)

/** A set of words that stand in the code, parted by `|`. */
export const lazyWords = (words: string): (() => ReadonlySet<string>) => lazily(() => new Set(words.split('|')))

function readMap(packed: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  const byValue = packed.charCodeAt(0) === LINE_BREAK
  let value = ''
  for (const row of (byValue ? packed.slice(1) : packed).split('\n')) {
    const tab = row.indexOf('\t')
    const key = tab < 0 ? row : row.slice(0, tab)
    if (tab >= 0) value = row.slice(tab + 1).split('\t', 1)[0]
    else if (!byValue) value = ''
    if (!map.has(key)) map.set(key, value)
  }
  return map
}
