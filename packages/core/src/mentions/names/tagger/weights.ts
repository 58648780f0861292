import type { NamesModel } from '../names-model'
import { LABELS } from './labels'
import { DIGIT_OF } from './packed'
import { indexKeys, type KeyIndex, SortedKeys } from './sorted-keys'

/** Middle of the range of packed values. */
export const ZERO = 46

/** Bits of a label in an entry of `WeightLists.weights`; above them stands the value. */
const LABEL_BITS = 5

/** What features say for labels, in whole steps, and how labels follow each other. */
export interface WeightLists {
  /** Each key with its first weight behind it; at the end no key and the number of weights. */
  readonly keys: KeyIndex
  /** Labels and values. */
  readonly weights: Int16Array
  /** What a step is worth. */
  readonly step: number
  /** Score of label `b` after label `a`, at `a * LABELS + b`; a stretch of candidates lies between two labels O. */
  readonly transitions: Float64Array
}

export function readWeights(packed: NamesModel['weights'], transitions: readonly number[]): WeightLists {
  const { keys, first, filter } = indexKeys(packed.keys)
  const count = packed.labels.length
  const weights = new Int16Array(count)
  const rows = new Int32Array(2 * keys.length + 2)
  for (let row = 0; row < keys.length; row++) rows[2 * row] = keys[row]
  for (let weight = 0, row = 0; weight < count; weight++) {
    const label = DIGIT_OF[packed.labels.charCodeAt(weight)]
    const value = DIGIT_OF[packed.values.charCodeAt(weight)] - ZERO
    // The last label of a key is marked.
    const ends = label >= LABELS
    weights[weight] = (value << LABEL_BITS) | (ends ? label - LABELS : label)
    if (ends) rows[2 * ++row + 1] = weight + 1
  }
  return {
    keys: { keys: rows, first, filter },
    weights,
    step: packed.step,
    transitions: Float64Array.from(transitions),
  }
}

export class Weights {
  readonly step: number
  readonly transitions: Float64Array
  readonly #rows: Int32Array
  readonly #keys: SortedKeys
  readonly #weights: Int16Array

  constructor({ keys, weights, step, transitions }: WeightLists) {
    this.step = step
    this.transitions = transitions
    this.#rows = keys.keys
    this.#keys = new SortedKeys(keys, 2)
    this.#weights = weights
  }

  /** Adds what `count` features say to `out`, one number per label from `at` on. */
  add(features: Int32Array, count: number, out: Int32Array, at: number): void {
    const keys = this.#keys
    const rows = this.#rows
    const weights = this.#weights
    for (let i = 0; i < count; i++) {
      const row = keys.find(features[i])
      if (row < 0) continue
      const end = rows[2 * row + 3]
      for (let weight = rows[2 * row + 1]; weight < end; weight++) {
        const entry = weights[weight]
        out[at + (entry & ((1 << LABEL_BITS) - 1))] += entry >> LABEL_BITS
      }
    }
  }
}
