import { KEY_BITS } from './hash'
import { DIGIT_OF, DIGITS, MORE } from './packed'

/** Bits of the filter: a key's upper bits say which of them it sets. */
const FILTER_BITS = 20
const FILTER_SHIFT = KEY_BITS - FILTER_BITS

/** A rising list of hashes, and what makes finding one fast. */
export interface KeyIndex {
  /** Rising, one in so many places as `SortedKeys` is told. */
  readonly keys: Int32Array
  /** Per value of a key's upper bits: the first row with it; at the end the number of rows. */
  readonly first: Int32Array
  /** A bit for each value of the upper `FILTER_BITS` that a key has. */
  readonly filter: Int32Array
}

/** @param packed the keys as `packRising` writes them; read, indexed and filtered in one pass, at the first article */
export function indexKeys(packed: string): KeyIndex {
  const steps = packed.length >> 1
  const bits = Math.max(4, Math.min(16, Math.ceil(Math.log2(steps + 1)) - 1))
  const shift = KEY_BITS - bits
  const keys = new Int32Array(steps)
  const first = new Int32Array((1 << bits) + 1)
  const filter = new Int32Array(1 << (FILTER_BITS - 5))
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
  return { keys: keys.subarray(0, count), first, filter }
}

/**
 * Finds hashes in a rising list. Most that are asked for are not there: a filter small enough for the processor's cache
 * says so at once; for the rest an index by their upper bits leads to a few keys.
 */
export class SortedKeys {
  readonly #keys: Int32Array
  readonly #stride: number
  readonly #filter: Int32Array
  readonly #first: Int32Array
  readonly #shift: number

  /** @param stride how far apart the keys stand: what belongs to a key is found fastest right behind it */
  constructor({ keys, first, filter }: KeyIndex, stride = 1) {
    this.#keys = keys
    this.#stride = stride
    this.#first = first
    this.#filter = filter
    // There is a bucket for each value of so many bits.
    this.#shift = KEY_BITS - (31 - Math.clz32(first.length - 1))
  }

  /** The row of `key`, -1 where it isn't there. */
  find(key: number): number {
    if (((this.#filter[key >> (FILTER_SHIFT + 5)] >> ((key >> FILTER_SHIFT) & 31)) & 1) === 0) return -1
    const bucket = key >> this.#shift
    const end = this.#first[bucket + 1]
    for (let row = this.#first[bucket]; row < end; row++) if (this.#keys[row * this.#stride] === key) return row
    return -1
  }
}
