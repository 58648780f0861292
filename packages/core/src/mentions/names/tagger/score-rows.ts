import { LABELS } from './labels'
import type { Weights } from './weights'

/** Sums of weights that are needed again: a row of scores, one per label. */
export class ScoreRows {
  #rows = new Int32Array(256 * LABELS)
  #count = 0

  constructor(readonly weights: Weights) {}

  /** Adds up what `count` features say; returns the row. */
  keep(features: Int32Array, count: number): number {
    const at = this.#count * LABELS
    if (at + LABELS > this.#rows.length) {
      const larger = new Int32Array(this.#rows.length * 2)
      larger.set(this.#rows)
      this.#rows = larger
    }
    this.weights.add(features, count, this.#rows, at)
    return this.#count++
  }

  /** Adds a row to `out`, from `at` on. */
  add(row: number, out: Int32Array, at: number): void {
    const rows = this.#rows
    for (let label = 0, from = row * LABELS; label < LABELS; label++) out[at + label] += rows[from + label]
  }

  clear(): void {
    this.#rows.fill(0, 0, this.#count * LABELS)
    this.#count = 0
  }
}
