import { scratch } from '../../source/scratch'

/** Which row was the last with a hash: a table of slots twice as many as there are rows, so that most are free. */
export class LastRows {
  private readonly mask: number

  constructor(
    private readonly slots: Int32Array,
    private readonly hashes: Int32Array,
    size: number,
  ) {
    slots.fill(-1, 0, size)
    this.mask = size - 1
  }

  /** Puts the row in the place of the last with that hash, and says which that was; -1 for none. */
  replace(hash: number, row: number): number {
    const { slots, hashes, mask } = this
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot] >= 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
    const last = slots[slot]
    slots[slot] = row
    hashes[slot] = hash
    return last
  }
}

/** Makes one for each text, of the same memory: of two that are used at a time, each needs a maker of its own. */
export function lastRowsMaker(): (rows: number) => LastRows {
  const slots = scratch((length) => new Int32Array(length))
  const hashes = scratch((length) => new Int32Array(length))
  return (rows) => {
    const size = 2 ** Math.ceil(Math.log2(2 * rows + 1))
    return new LastRows(slots(size), hashes(size), size)
  }
}
