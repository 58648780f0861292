// Packs what was learned as the library reads it (packages/core/src/mentions/names/tagger).
import type { NamesModel } from '../../core/src/mentions/names/names-model'
import { wordKey } from '../../core/src/mentions/names/tagger/hash'
import { LABELS } from '../../core/src/mentions/names/tagger/labels'
import { DIGITS, packDigit, packPair, packRising } from '../../core/src/mentions/names/tagger/packed'
import { ZERO } from '../../core/src/mentions/names/tagger/weights'
import type { WordRows } from './lexicons'

export function packWords({ rows, middle, coarse }: WordRows): NamesModel['words'] {
  const byKey = new Map<number, { gazetteers: number; cluster: number }>()
  for (const [hash, { gazetteers, cluster }] of rows) {
    const key = wordKey(hash)
    const known = byKey.get(key)
    byKey.set(key, { gazetteers: gazetteers | (known?.gazetteers ?? 0), cluster: cluster || (known?.cluster ?? 0) })
  }
  // A digit per set: the rarest sets give up a list each until there are few enough.
  const sets = new Map<number, number>()
  for (const { gazetteers } of byKey.values()) sets.set(gazetteers, (sets.get(gazetteers) ?? 0) + 1)
  const kept = [...sets]
    .sort((a, b) => b[1] - a[1])
    .slice(0, DIGITS)
    .map(([set]) => set)
  const nearest = (set: number): number => {
    let best = 0
    let shared = -99
    for (const [i, other] of kept.entries()) {
      const score = bits(set & other) - 2 * bits(other & ~set)
      if (score > shared) {
        shared = score
        best = i
      }
    }
    return best
  }
  const keys = [...byKey.keys()].sort((a, b) => a - b)
  const values = keys.map((key) => byKey.get(key) as { gazetteers: number; cluster: number })
  return {
    keys: packRising(keys),
    gazetteer: values
      .map(({ gazetteers }) => packDigit(kept.includes(gazetteers) ? kept.indexOf(gazetteers) : nearest(gazetteers)))
      .join(''),
    gazetteers: kept,
    cluster: values.map(({ cluster }) => packPair(cluster)).join(''),
    middle: middle.map(packPair).join(''),
    coarse: coarse.map(packPair).join(''),
  }
}

const bits = (set: number): number => {
  let count = 0
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1
  return count
}

/** Keeps the `most` largest weights. `weights` has `LABELS` numbers per key. */
export function packWeights(keys: Int32Array, weights: Float32Array, most: number): NamesModel['weights'] {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const least = sizes.length > most ? sizes[sizes.length - most] : 0
  const largest = 6
  const step = largest / ZERO
  const rows: { key: number; labels: number[]; values: number[] }[] = []
  for (let row = 0; row < keys.length; row++) {
    const labels: number[] = []
    const values: number[] = []
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[row * LABELS + label]
      if (weight === 0 || Math.abs(weight) < least) continue
      const value = Math.max(-ZERO, Math.min(ZERO, Math.round(weight / step)))
      if (value === 0) continue
      labels.push(label)
      values.push(value)
    }
    if (labels.length > 0) rows.push({ key: keys[row], labels, values })
  }
  rows.sort((a, b) => a.key - b.key)
  return {
    keys: packRising(rows.map(({ key }) => key)),
    labels: rows
      .flatMap(({ labels }) => labels.map((label, i) => packDigit(i === labels.length - 1 ? label + LABELS : label)))
      .join(''),
    values: rows.flatMap(({ values }) => values.map((value) => packDigit(value + ZERO))).join(''),
    step,
  }
}
