import { KEY_BITS } from './hash'
import { DIGIT_OF, DIGITS, MORE } from './packed'

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
  /** Rising; `count` of them. */
  readonly keys: Int32Array
  readonly count: number
  readonly #shift: number

  /** @param packed the keys as `packRising` writes them; read, indexed and filtered in one pass, at the first article */
  constructor(packed: string) {
    const steps = packed.length >> 1
    const bits = Math.max(4, Math.min(16, Math.ceil(Math.log2(steps + 1)) - 1))
    const shift = KEY_BITS - bits
    const keys = new Int32Array(steps)
    const first = new Int32Array((1 << bits) + 1)
    const filter = this.#filter
    let count = 0
    let key = 0
    let bucket = 0
    for (let at = 0; at < 2 * steps; at += 2) {
      const step = DIGIT_OF[packed.charCodeAt(at)] * DIGITS + DIGIT_OF[packed.charCodeAt(at + 1)]
      key += step
      if (step === MORE) continue
      const to = key >> shift
      while (bucket <= to) first[bucket++] = count
      filter[key >> (FILTER_SHIFT + 5)] |= 1 << ((key >> FILTER_SHIFT) & 31)
      keys[count++] = key
    }
    while (bucket <= 1 << bits) first[bucket++] = count
    this.keys = keys
    this.count = count
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
