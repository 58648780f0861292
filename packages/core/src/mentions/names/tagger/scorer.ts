import { CONTEXT_FEATURES, type Context, writeContextFeatures } from './context-features'
import { DOCUMENT_FEATURES, writeDocumentFeatures } from './document-facts'
import { FORM_FEATURES, writeFormFeatures } from './form-features'
import { LABELS } from './labels'
import type { Weights } from './weights'

const DISTANCES = 5

/**
 * Scores of labels for tokens. What hangs on a spelling at a distance, or on a word of the article, is added up once
 * and kept.
 */
export class Scorer {
  readonly #buffer = new Int32Array(Math.max(FORM_FEATURES, DOCUMENT_FEATURES, CONTEXT_FEATURES))
  readonly #formSlot: Int32Array
  readonly #wordSlot: Int32Array
  #kept = new Int32Array(256 * LABELS)
  #used = 0

  constructor(
    readonly context: Context,
    readonly weights: Weights,
  ) {
    const { count } = context.text.tokens.forms
    this.#formSlot = new Int32Array((count + 1) * DISTANCES).fill(-1)
    this.#wordSlot = new Int32Array(count).fill(-1)
  }

  /** Adds the token's scores, in steps of the weights, to `out` from `at` on. */
  score(token: number, out: Int32Array, at: number): void {
    const { text, document } = this.context
    const { tokens, sentences, sentenceOf } = text
    const { firstToken, endToken } = sentences[sentenceOf[token]]
    for (let distance = -2; distance <= 2; distance++) {
      const other = token + distance
      this.#add(this.#form(other >= firstToken && other < endToken ? tokens.form[other] : -1, distance), out, at)
    }
    this.#add(this.#word(document.wordOf[tokens.form[token]]), out, at)
    const count = writeContextFeatures(this.context, token, this.#buffer)
    this.weights.add(this.#buffer, count, out, at)
  }

  #add(slot: number, out: Int32Array, at: number): void {
    const kept = this.#kept
    for (let label = 0, from = slot * LABELS; label < LABELS; label++) out[at + label] += kept[from + label]
  }

  #form(form: number, distance: number): number {
    const key = (form + 1) * DISTANCES + distance + 2
    if (this.#formSlot[key] >= 0) return this.#formSlot[key]
    const { text, facts } = this.context
    this.#formSlot[key] = this.#keep(writeFormFeatures(text.tokens.forms, facts, form, distance, this.#buffer))
    return this.#formSlot[key]
  }

  #word(word: number): number {
    if (this.#wordSlot[word] >= 0) return this.#wordSlot[word]
    const { text, facts, document } = this.context
    this.#wordSlot[word] = this.#keep(writeDocumentFeatures(text, facts, document, word, this.#buffer))
    return this.#wordSlot[word]
  }

  #keep(count: number): number {
    if ((this.#used + 1) * LABELS > this.#kept.length) {
      const larger = new Int32Array(this.#kept.length * 2)
      larger.set(this.#kept)
      this.#kept = larger
    }
    this.weights.add(this.#buffer, count, this.#kept, this.#used * LABELS)
    return this.#used++
  }
}
