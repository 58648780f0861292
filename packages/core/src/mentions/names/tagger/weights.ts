import type { NamesModel } from '../names-model'
import { LABELS } from './labels'
import { DIGIT_OF } from './packed'
import { SortedKeys } from './sorted-keys'

/** Middle of the range of packed values. */
export const ZERO = 46

/** What features say for labels, in whole steps. */
export class Weights {
  /** What a step is worth. */
  readonly step: number
  /** Score of label `b` after label `a`, at `a * LABELS + b`; a stretch of candidates lies between two labels O. */
  readonly transitions: Float64Array
  readonly #keys: SortedKeys
  /** The first weight of each key. */
  readonly #first: Int32Array
  readonly #labels: Uint8Array
  readonly #values: Int8Array

  constructor(packed: NamesModel['weights'], transitions: readonly number[]) {
    this.step = packed.step
    this.transitions = Float64Array.from(transitions)
    this.#keys = new SortedKeys(packed.keys)
    const count = packed.labels.length
    const labels = new Uint8Array(count)
    const values = new Int8Array(count)
    const first = new Int32Array(this.#keys.count + 1)
    for (let weight = 0, row = 0; weight < count; weight++) {
      const label = DIGIT_OF[packed.labels.charCodeAt(weight)]
      values[weight] = DIGIT_OF[packed.values.charCodeAt(weight)] - ZERO
      if (label < LABELS) labels[weight] = label
      else {
        labels[weight] = label - LABELS
        first[++row] = weight + 1
      }
    }
    this.#labels = labels
    this.#values = values
    this.#first = first
  }

  /** Adds what `count` features say to `out`, one number per label from `at` on. */
  add(features: Int32Array, count: number, out: Int32Array, at: number): void {
    const keys = this.#keys
    const labels = this.#labels
    const values = this.#values
    const first = this.#first
    for (let i = 0; i < count; i++) {
      const row = keys.find(features[i])
      if (row < 0) continue
      const end = first[row + 1]
      for (let weight = first[row]; weight < end; weight++) out[at + labels[weight]] += values[weight]
    }
  }
}
