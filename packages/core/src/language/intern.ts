import { isBlank } from '../source/characters'
import { knownSpelling, newSpelling, type Spelling } from './spelling'
import { Case } from './tokens'

const FACTOR = 0x01000193

/** One step of the hash that `FormTable.add` expects: over the form's code units, from 0. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FACTOR)
}

/**
 * Collects the distinct spellings of an article: open addressing over slices of the source, a string built only for a
 * new form. Soft hyphens and characters of no width are not part of a form, so "Net\u00adanyahu" is "Netanyahu".
 */
export class FormTable {
  readonly text: string[] = []
  readonly lower: string[] = []
  readonly cases: Case[] = []
  readonly spellings: Spelling[] = []
  /** Where the form first stands as it is spelt; -1 where it was only seen with invisible characters in it. */
  readonly #starts: number[] = []
  readonly #hashes: number[] = []
  #mask: number
  #slots: Int32Array

  constructor(readonly source: string) {
    let size = 256
    while (size < source.length >> 3 && size < 1 << 16) size *= 2
    this.#mask = size - 1
    this.#slots = new Int32Array(size).fill(-1)
  }

  /** The number of the form `source.slice(start, end)`, which holds no invisible character and hashes to `hash`. */
  add(start: number, end: number, hash: number): number {
    const key = hash ^ (hash >>> 15)
    const mask = this.#mask
    const slots = this.#slots
    let slot = key & mask
    for (let form = slots[slot]; form >= 0; form = slots[slot]) {
      if (this.#hashes[form] === key && this.#same(form, start, end)) return form
      slot = (slot + 1) & mask
    }
    return this.#insert(slot, key, start, this.source.slice(start, end))
  }

  /** The same for a slice that holds invisible characters. */
  addFolded(start: number, end: number): number {
    let text = ''
    let hash = 0
    for (let at = start; at < end; at++) {
      const code = this.source.charCodeAt(at)
      if (isBlank(code)) continue
      text += this.source[at]
      hash = hashStep(hash, code)
    }
    const key = hash ^ (hash >>> 15)
    let slot = key & this.#mask
    for (let form = this.#slots[slot]; form >= 0; form = this.#slots[slot]) {
      if (this.text[form] === text) return form
      slot = (slot + 1) & this.#mask
    }
    return this.#insert(slot, key, -1, text)
  }

  #insert(slot: number, key: number, start: number, text: string): number {
    const form = this.text.length
    this.#slots[slot] = form
    const spelling = knownSpelling(text) ?? readSpelling(text)
    this.text.push(spelling.text)
    this.lower.push(spelling.lower)
    this.cases.push(spelling.case)
    this.spellings.push(spelling)
    this.#starts.push(start)
    this.#hashes.push(key)
    if (form * 2 > this.#mask) this.#grow()
    return form
  }

  #same(form: number, start: number, end: number): boolean {
    const text = this.text[form]
    if (text.length !== end - start) return false
    const { source } = this
    const first = this.#starts[form]
    if (first < 0) return source.startsWith(text, start)
    for (let at = start, other = first; at < end; at++, other++)
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

function readSpelling(text: string): Spelling {
  const shape = caseOf(text)
  // `toLowerCase` is the dearest call here, and most forms are in lower case.
  return newSpelling(text, shape === Case.Lower || shape === Case.None ? text : text.toLowerCase(), shape)
}

/** Letters without case (other scripts, "ª") count as none. */
function caseOf(text: string): Case {
  let upper = 0
  let lower = 0
  let firstUpper = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let isUpper: boolean
    if (code < 0x80) {
      if (code >= 97 && code <= 122) isUpper = false
      else if (code >= 65 && code <= 90) isUpper = true
      else continue
    } else if (code >= 0x3000) continue
    else {
      const letter = text[at]
      isUpper = letter !== letter.toLowerCase()
      if (!isUpper && letter === letter.toUpperCase()) continue
    }
    if (isUpper) {
      if (upper + lower === 0) firstUpper = true
      upper++
    } else lower++
  }
  if (upper === 0) return lower === 0 ? Case.None : Case.Lower
  if (!firstUpper) return Case.Mixed
  if (lower > 0) return Case.Capitalized
  return upper === 1 ? Case.Initial : Case.Upper
}
