import { CONTEXT_FEATURES, type Context, writeContextFeatures } from './context-features'
import { DOCUMENT_FEATURES, writeDocumentFeatures } from './document-facts'
import type { FormMemory } from './form-memory'
import { ScoreRows } from './score-rows'
import type { Weights } from './weights'

/** Scores of labels for the tokens of an article. What the article shows about a word is added up once and kept. */
export class Scorer {
  readonly #buffer = new Int32Array(Math.max(DOCUMENT_FEATURES, CONTEXT_FEATURES))
  /** Row of scores of a word, plus one; 0 where not yet added up. */
  readonly #rowOf: Int32Array
  readonly #rows: ScoreRows

  constructor(
    readonly context: Context,
    readonly weights: Weights,
    readonly memory: FormMemory,
    /** Number of each form in the memory. */
    readonly ids: Int32Array,
  ) {
    this.#rowOf = new Int32Array(context.text.tokens.forms.count)
    this.#rows = new ScoreRows(weights)
  }

  /** Adds the token's scores, in steps of the weights, to `out` from `at` on. */
  score(token: number, out: Int32Array, at: number): void {
    const { context, memory, ids } = this
    const { text, facts, document } = context
    const { tokens, sentences, sentenceOf } = text
    const { firstToken, endToken } = sentences[sentenceOf[token]]
    for (let distance = -2; distance <= 2; distance++) {
      const other = token + distance
      const form = other >= firstToken && other < endToken ? tokens.form[other] : -1
      memory.score(tokens.forms, facts, form, form < 0 ? -1 : ids[form], distance, out, at)
    }
    const word = document.wordOf[tokens.form[token]]
    let row = this.#rowOf[word] - 1
    if (row < 0) {
      row = this.#rows.keep(this.#buffer, writeDocumentFeatures(text, facts, document, word, this.#buffer))
      this.#rowOf[word] = row + 1
    }
    this.#rows.add(row, out, at)
    this.weights.add(this.#buffer, writeContextFeatures(context, token, this.#buffer), out, at)
  }
}
