import type { NamesModel } from '../names-model'
import { LABELS } from './labels'
import { unpackDigits, unpackNumbers } from './packed'
import { SortedKeys } from './sorted-keys'

/** What features say for labels. */
export interface Weights {
  /** Adds what the feature says to `out`, one number per label from `at` on. */
  add(key: number, out: Float32Array | Float64Array, at: number): void
  /** Score of label `b` after label `a`, at `a * LABELS + b`; the stretch lies between two labels O. */
  readonly transitions: ArrayLike<number>
}

/** Middle of the range of packed values. */
export const ZERO = 46

export function unpackWeights(packed: NamesModel['weights'], transitions: readonly number[]): Weights {
  const keys = new SortedKeys(unpackNumbers(packed.keys, true))
  const labels = unpackDigits(packed.labels)
  const values = unpackDigits(packed.values)
  const first = new Uint32Array(keys.keys.length + 1)
  for (let weight = 0, row = 0; weight < labels.length; weight++) {
    if (labels[weight] >= LABELS) {
      labels[weight] -= LABELS
      first[++row] = weight + 1
    }
  }
  const { step } = packed
  return {
    transitions,
    add(key, out, at) {
      const row = keys.find(key)
      if (row < 0) return
      const end = first[row + 1]
      for (let weight = first[row]; weight < end; weight++) out[at + labels[weight]] += (values[weight] - ZERO) * step
    },
  }
}
