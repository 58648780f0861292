/** Which row was the last with a hash: a table of slots twice as many as there are rows, so that most are free. */
export class LastRows {
  private readonly slots: number[]
  private readonly hashes: number[]

  constructor(rows: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * rows + 1))
    this.slots = new Array(size).fill(-1)
    this.hashes = new Array(size).fill(0)
  }

  /** Puts the row in the place of the last with that hash, and says which that was; -1 for none. */
  replace(hash: number, row: number): number {
    const { slots, hashes } = this
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot] >= 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
    const last = slots[slot]
    slots[slot] = row
    hashes[slot] = hash
    return last
  }
}
