import { KEY_BITS } from './hash'

/** Finds hashes in a rising list: an index by their upper bits leads to one or two of them. */
export class SortedKeys {
  readonly #first: Uint32Array
  readonly #shift: number

  constructor(readonly keys: Int32Array) {
    const bits = Math.max(4, Math.min(18, Math.ceil(Math.log2(keys.length + 1))))
    this.#shift = KEY_BITS - bits
    this.#first = new Uint32Array((1 << bits) + 1)
    let bucket = 0
    for (let row = 0; row < keys.length; row++) {
      const to = keys[row] >> this.#shift
      while (bucket <= to) this.#first[bucket++] = row
    }
    while (bucket <= 1 << bits) this.#first[bucket++] = keys.length
  }

  /** The row of `key`, -1 where it isn't there. */
  find(key: number): number {
    const bucket = key >> this.#shift
    const end = this.#first[bucket + 1]
    for (let row = this.#first[bucket]; row < end; row++) if (this.keys[row] === key) return row
    return -1
  }
}
