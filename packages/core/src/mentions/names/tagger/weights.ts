import type { NamesModel } from '../names-model'
import { LABELS } from './labels'
import { DIGIT_OF } from './packed'
import { indexKeys, type KeyIndex, SortedKeys } from './sorted-keys'

/** Middle of the range of packed values. */
export const ZERO = 46

/** What features say for labels, in whole steps, and how labels follow each other. */
export interface WeightLists {
  readonly keys: KeyIndex
  /** The first weight of each key; at the end the number of weights. */
  readonly first: Int32Array
  readonly labels: Uint8Array
  readonly values: Int8Array
  /** What a step is worth. */
  readonly step: number
  /** Score of label `b` after label `a`, at `a * LABELS + b`; a stretch of candidates lies between two labels O. */
  readonly transitions: Float64Array
}

export function readWeights(packed: NamesModel['weights'], transitions: readonly number[]): WeightLists {
  const keys = indexKeys(packed.keys)
  const count = packed.labels.length
  const labels = new Uint8Array(count)
  const values = new Int8Array(count)
  const first = new Int32Array(keys.keys.length + 1)
  for (let weight = 0, row = 0; weight < count; weight++) {
    const label = DIGIT_OF[packed.labels.charCodeAt(weight)]
    values[weight] = DIGIT_OF[packed.values.charCodeAt(weight)] - ZERO
    if (label < LABELS) labels[weight] = label
    else {
      labels[weight] = label - LABELS
      first[++row] = weight + 1
    }
  }
  return { keys, first, labels, values, step: packed.step, transitions: Float64Array.from(transitions) }
}

export class Weights {
  readonly step: number
  readonly transitions: Float64Array
  readonly #keys: SortedKeys
  readonly #first: Int32Array
  readonly #labels: Uint8Array
  readonly #values: Int8Array

  constructor({ keys, first, labels, values, step, transitions }: WeightLists) {
    this.step = step
    this.transitions = transitions
    this.#keys = new SortedKeys(keys)
    this.#first = first
    this.#labels = labels
    this.#values = values
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
