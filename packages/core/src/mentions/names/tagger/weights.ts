import type { NamesModel } from '../names-model'
import { LABELS } from './labels'
import { unpackDigits, unpackNumbers } from './packed'
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
  readonly #labels: Uint8Array
  readonly #values: Uint8Array
  /** The first weight of each key. */
  readonly #first: Int32Array

  constructor(packed: NamesModel['weights'], transitions: readonly number[]) {
    this.step = packed.step
    this.transitions = Float64Array.from(transitions)
    this.#keys = new SortedKeys(unpackNumbers(packed.keys, true))
    const labels = unpackDigits(packed.labels)
    const first = new Int32Array(this.#keys.keys.length + 1)
    for (let weight = 0, row = 0; weight < labels.length; weight++) {
      if (labels[weight] >= LABELS) {
        labels[weight] -= LABELS
        first[++row] = weight + 1
      }
    }
    this.#labels = labels
    this.#values = unpackDigits(packed.values)
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
      for (let weight = first[row]; weight < end; weight++) out[at + labels[weight]] += values[weight] - ZERO
    }
  }
}
