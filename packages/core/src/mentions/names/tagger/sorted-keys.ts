import { KEY_BITS } from './hash'

/** Bits of the filter: a key's upper bits say which of them it sets. */
const FILTER_BITS = 20
const FILTER_SHIFT = KEY_BITS - FILTER_BITS

/**
 * Finds hashes in a rising list. Most that are asked for are not there: a filter small enough for the processor's cache
 * says so at once; for the rest an index by their upper bits leads to a few keys.
 */
export class SortedKeys {
  readonly #filter = new Int32Array(1 << (FILTER_BITS - 5))
  readonly #first: Int32Array
  readonly #shift: number

  constructor(readonly keys: Int32Array) {
    const bits = Math.max(4, Math.min(16, Math.ceil(Math.log2(keys.length + 1)) - 1))
    const shift = KEY_BITS - bits
    const first = new Int32Array((1 << bits) + 1)
    const filter = this.#filter
    let bucket = 0
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]
      const to = key >> shift
      while (bucket <= to) first[bucket++] = row
      filter[key >> (FILTER_SHIFT + 5)] |= 1 << ((key >> FILTER_SHIFT) & 31)
    }
    while (bucket <= 1 << bits) first[bucket++] = keys.length
    this.#first = first
    this.#shift = shift
  }

  /** The row of `key`, -1 where it isn't there. */
  find(key: number): number {
    if (((this.#filter[key >> (FILTER_SHIFT + 5)] >> ((key >> FILTER_SHIFT) & 31)) & 1) === 0) return -1
    const bucket = key >> this.#shift
    const end = this.#first[bucket + 1]
    for (let row = this.#first[bucket]; row < end; row++) if (this.keys[row] === key) return row
    return -1
  }
}
