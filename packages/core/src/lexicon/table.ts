// The typed door to the generated tables. A table is one packed string until somebody first asks it something, so that
// importing the library costs nothing for the lexicons it doesn't use.

/** The keys of a table, one per row. */
export function lazySet(packed: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | null = null
  return () => {
    set ??= new Set(packed.split('\n').map((row) => row.split('\t', 1)[0]))
    return set
  }
}

/** Key to the row's second column ('' where it has none). */
export function lazyMap(packed: string): () => ReadonlyMap<string, string> {
  let map: ReadonlyMap<string, string> | null = null
  return () => {
    map ??= new Map(
      packed
        .split('\n')
        .map((row) => row.split('\t'))
        .map(([key, value]) => [key, value ?? '']),
    )
    return map
  }
}

/** Key to all further columns. */
export function lazyRows(packed: string): () => ReadonlyMap<string, readonly string[]> {
  let map: ReadonlyMap<string, readonly string[]> | null = null
  return () => {
    map ??= new Map(
      packed
        .split('\n')
        .map((row) => row.split('\t'))
        .map(([key, ...rest]) => [key, rest]),
    )
    return map
  }
}
