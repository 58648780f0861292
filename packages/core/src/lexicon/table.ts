// The typed door to the generated tables. A table is one packed string until somebody first asks it something, so that
// importing the library costs nothing for the lexicons it doesn't use; and it is cut by hand, as arrays of rows would
// cost more than the table itself in the run that reads one article.

/** What can be asked about a word of a lexicon that tells no more of it. */
export type Words = Pick<ReadonlySet<string>, 'has'>

/** The keys of a table, one per row. */
export function lazySet(packed: string): () => Words {
  // Some rules ask for a key, others for what is beside it: one table serves both.
  return lazyMap(packed)
}

/** Key to the row's second column ('' where it has none). */
export function lazyMap(packed: string): () => ReadonlyMap<string, string> {
  return shared(maps, packed, readMap)
}

/** A set of words that stand in the code, parted by `|`. */
export const lazyWords = (words: string): (() => ReadonlySet<string>) =>
  shared(sets, words, (packed) => new Set(packed.split('|')))

// Several rules ask the same lexicon; it is read once.
const sets = new Map<string, ReadonlySet<string>>()
const maps = new Map<string, ReadonlyMap<string, string>>()

function shared<T>(tables: Map<string, T>, packed: string, read: (packed: string) => T): () => T {
  let table: T | undefined
  return () => {
    table ??= tables.get(packed)
    if (table === undefined) {
      table = read(packed)
      tables.set(packed, table)
    }
    return table
  }
}

function readMap(packed: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  eachRow(packed, (start, keyEnd, valueEnd) => {
    map.set(packed.slice(start, keyEnd), packed.slice(keyEnd + 1, valueEnd))
  })
  return map
}

/**
 * The rows of a table that is still packed: where each begins, where its key ends, and where its second column does, which
 * begins a unit behind the key; both end with the row where it has one column.
 */
export function eachRow(packed: string, take: (start: number, keyEnd: number, valueEnd: number) => void): void {
  // The next tab is looked for once, not in each row that has none.
  let tab = packed.indexOf('\t')
  for (let start = 0; start < packed.length; ) {
    const lineBreak = packed.indexOf('\n', start)
    const end = lineBreak < 0 ? packed.length : lineBreak
    if (tab >= 0 && tab < start) tab = packed.indexOf('\t', start)
    if (tab < 0 || tab > end) take(start, end, end)
    else {
      const next = packed.indexOf('\t', tab + 1)
      take(start, tab, next < 0 || next > end ? end : next)
      tab = next
    }
    start = end + 1
  }
}
