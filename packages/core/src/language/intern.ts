import { Case } from './tokens'

/** Collects the distinct spellings of an article: open addressing over slices of the source, a string built only for a new form. */
export class FormTable {
  readonly text: string[] = []
  readonly lower: string[] = []
  readonly cases: number[] = []
  #starts: number[] = []
  #mask = 1023
  #slots = new Int32Array(1024).fill(-1)
  #hashes: number[] = []

  constructor(readonly source: string) {}

  /** The form's number for `source.slice(start, end)`. */
  add(start: number, end: number): number {
    const { source } = this
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    let slot = hash & this.#mask
    for (;;) {
      const form = this.#slots[slot]
      if (form < 0) break
      if (this.#hashes[form] === hash && this.#same(form, start, end)) return form
      slot = (slot + 1) & this.#mask
    }
    const form = this.text.length
    this.#slots[slot] = form
    const text = source.slice(start, end)
    this.text.push(text)
    this.lower.push(text.toLowerCase())
    this.cases.push(caseOf(text))
    this.#starts.push(start)
    this.#hashes.push(hash)
    if (form * 2 > this.#mask) this.#grow()
    return form
  }

  #same(form: number, start: number, end: number): boolean {
    const { source } = this
    if (this.text[form].length !== end - start) return false
    for (let at = start, other = this.#starts[form]; at < end; at++, other++)
      if (source.charCodeAt(at) !== source.charCodeAt(other)) return false
    return true
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1
    this.#slots = new Int32Array(this.#mask + 1).fill(-1)
    for (let form = 0; form < this.#hashes.length; form++) {
      let slot = this.#hashes[form] & this.#mask
      while (this.#slots[slot] >= 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = form
    }
  }
}

function caseOf(text: string): Case {
  let upper = 0
  let lower = 0
  let firstUpper = false
  for (const letter of text) {
    const low = letter.toLowerCase()
    if (letter !== low) {
      if (upper + lower === 0) firstUpper = true
      upper++
    } else if (letter !== letter.toUpperCase()) lower++
  }
  if (upper === 0) return lower === 0 ? Case.None : Case.Lower
  if (!firstUpper) return Case.Mixed
  if (lower > 0) return Case.Capitalized
  return upper === 1 ? Case.Initial : Case.Upper
}
