/** Whole numbers by hashes, in lists that `prepared` can keep. */
export interface HashTable {
  readonly hashes: Int32Array
  /** 0 in a slot that is free. */
  readonly values: Int32Array
}

/** @param entries no value is 0 */
export function makeHashTable(entries: ReadonlyMap<number, number>): HashTable {
  let size = 16
  while (size < entries.size * 2) size *= 2
  const table: HashTable = { hashes: new Int32Array(size), values: new Int32Array(size) }
  for (const [hash, value] of entries) {
    const slot = slotOf(table, hash)
    table.hashes[slot] = hash
    table.values[slot] = value
  }
  return table
}

/** The number that stands by a hash, 0 for none. */
export const valueAt = (table: HashTable, hash: number): number => table.values[slotOf(table, hash)]

function slotOf({ hashes, values }: HashTable, hash: number): number {
  const mask = values.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** Of two words, one pair in four thousand million has one hash. */
export function hashOfWord(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) + 0x5bd1e995
  return hash | 0
}
