// Learns the weights of a linear-chain conditional random field from articles whose labels may be known in part
// (the likelihood of all labellings allowed), by FTRL-proximal with AdaGrad rates, L1 and dropout of features.
import { LABELS, mayFollow, OUTSIDE } from '../../core/src/mentions/names/tagger/labels'
import type { Dataset } from './dataset'
import { random } from './random'

export interface Options {
  readonly epochs: number
  readonly rate: number
  readonly l1: number
  readonly l2: number
  readonly dropout: number
  readonly seed: number
  readonly log?: (line: string) => void
}

export interface Learned {
  /** `LABELS` per feature of the dataset. */
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

const PAIRS: [number, number][] = []
for (let a = 0; a < LABELS; a++) for (let b = 0; b < LABELS; b++) if (mayFollow(a, b)) PAIRS.push([a, b])
const PAIR_FROM = Int32Array.from(PAIRS, ([a]) => a)
const PAIR_TO = Int32Array.from(PAIRS, ([, b]) => b)
const MAY_END = Float64Array.from({ length: LABELS }, (_, a) => (mayFollow(a, OUTSIDE) ? 1 : 0))
const MAY_BEGIN = Float64Array.from({ length: LABELS }, (_, b) => (mayFollow(OUTSIDE, b) ? 1 : 0))

export function learn(data: Dataset, options: Options): Learned {
  const { keys, features, first, allowed, stretches, weight } = data
  const { epochs, rate, l1, l2, dropout, seed, log } = options
  const size = keys.length * LABELS
  const w = new Float32Array(size)
  const z = new Float32Array(size)
  const n = new Float32Array(size)
  const tw = new Float64Array(LABELS * LABELS)
  const tz = new Float64Array(LABELS * LABELS)
  const tn = new Float64Array(LABELS * LABELS)
  const expT = new Float64Array(LABELS * LABELS)
  const pairCount = PAIRS.length
  const count = weight.length
  const next = random(seed)
  const order = Int32Array.from({ length: count }, (_, i) => i)
  let longest = 0
  for (let s = 0; s < count; s++) longest = Math.max(longest, stretches[s + 1] - stretches[s])
  const scores = new Float64Array(longest * LABELS)
  const likely = new Float64Array(longest * LABELS)
  const alpha = new Float64Array(longest * LABELS)
  const beta = new Float64Array(longest * LABELS)
  const free = new Float64Array(longest * LABELS)
  const bound = new Float64Array(longest * LABELS)
  const pairFree = new Float64Array(LABELS * LABELS)
  const pairBound = new Float64Array(LABELS * LABELS)
  const sums = new Float64Array(longest)
  let keptFeatures = new Int32Array(longest * 300)
  const keptFirst = new Int32Array(longest + 1)
  const scale = 1 / (1 - dropout)

  /** Forward and backward over `length` tokens; marginals into `out`, pair marginals added to `pairs`; the logarithm of the sum. */
  function marginals(
    length: number,
    from: number,
    restricted: boolean,
    out: Float64Array,
    pairs: Float64Array,
  ): number {
    let logSum = 0
    for (let t = 0; t < length; t++) {
      const row = t * LABELS
      const mask = restricted ? allowed[from + t] : -1
      if (t === 0) {
        for (let y = 0; y < LABELS; y++) alpha[y] = MAY_BEGIN[y] * expT[OUTSIDE * LABELS + y]
      } else {
        for (let y = 0; y < LABELS; y++) alpha[row + y] = 0
        for (let p = 0; p < pairCount; p++) {
          const a = PAIR_FROM[p]
          const b = PAIR_TO[p]
          alpha[row + b] += alpha[row - LABELS + a] * expT[a * LABELS + b]
        }
      }
      let sum = 0
      for (let y = 0; y < LABELS; y++) {
        if ((mask >> y) & 1) {
          alpha[row + y] *= likely[row + y]
          sum += alpha[row + y]
        } else alpha[row + y] = 0
      }
      if (sum <= 0) return Number.NaN
      for (let y = 0; y < LABELS; y++) alpha[row + y] /= sum
      sums[t] = sum
      logSum += Math.log(sum)
    }
    const lastRow = (length - 1) * LABELS
    let end = 0
    for (let y = 0; y < LABELS; y++) {
      beta[lastRow + y] = MAY_END[y] * expT[y * LABELS + OUTSIDE]
      end += alpha[lastRow + y] * beta[lastRow + y]
    }
    if (end <= 0) return Number.NaN
    logSum += Math.log(end)
    for (let y = 0; y < LABELS; y++) beta[lastRow + y] /= end
    for (let t = length - 1; t >= 0; t--) {
      const row = t * LABELS
      for (let y = 0; y < LABELS; y++) out[row + y] = alpha[row + y] * beta[row + y]
      if (t === 0) break
      const mask = restricted ? allowed[from + t] : -1
      const before = row - LABELS
      for (let y = 0; y < LABELS; y++) beta[before + y] = 0
      for (let p = 0; p < pairCount; p++) {
        const a = PAIR_FROM[p]
        const b = PAIR_TO[p]
        if (!((mask >> b) & 1)) continue
        const flow = (expT[a * LABELS + b] * likely[row + b] * beta[row + b]) / sums[t]
        beta[before + a] += flow
        pairs[a * LABELS + b] += alpha[before + a] * flow
      }
    }
    for (let y = 0; y < LABELS; y++) {
      pairs[OUTSIDE * LABELS + y] += out[y]
      pairs[y * LABELS + OUTSIDE] += out[lastRow + y]
    }
    return logSum
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const swap = order[i]
      order[i] = order[j]
      order[j] = swap
    }
    let loss = 0
    let tokens = 0
    const began = Date.now()
    for (let o = 0; o < count; o++) {
      const s = order[o]
      if (weight[s] === 0) continue
      const from = stretches[s]
      const length = stretches[s + 1] - from
      let kept = 0
      const most = first[from + length] - first[from]
      if (most > keptFeatures.length) keptFeatures = new Int32Array(most * 2)
      for (let t = 0; t < length; t++) {
        keptFirst[t] = kept
        const row = t * LABELS
        for (let y = 0; y < LABELS; y++) scores[row + y] = 0
        for (let f = first[from + t]; f < first[from + t + 1]; f++) {
          if (next() < dropout) continue
          const at = features[f] * LABELS
          keptFeatures[kept++] = at
          for (let y = 0; y < LABELS; y++) scores[row + y] += w[at + y]
        }
        let top = -Infinity
        for (let y = 0; y < LABELS; y++) {
          scores[row + y] *= scale
          if (scores[row + y] > top) top = scores[row + y]
        }
        for (let y = 0; y < LABELS; y++) likely[row + y] = Math.exp(Math.max(scores[row + y] - top, -60))
      }
      keptFirst[length] = kept
      for (let p = 0; p < pairCount; p++) {
        const at = PAIR_FROM[p] * LABELS + PAIR_TO[p]
        expT[at] = Math.exp(tw[at])
      }
      pairFree.fill(0)
      pairBound.fill(0)
      const all = marginals(length, from, false, free, pairFree)
      const right = marginals(length, from, true, bound, pairBound)
      if (Number.isNaN(right) || Number.isNaN(all)) continue
      loss += (all - right) * weight[s]
      tokens += length
      for (let t = 0; t < length; t++) {
        for (let y = 0; y < LABELS; y++) {
          const g = (free[t * LABELS + y] - bound[t * LABELS + y]) * weight[s] * scale
          if (g < 0.002 && g > -0.002) continue
          const gg = g * g
          for (let k = keptFirst[t]; k < keptFirst[t + 1]; k++) {
            const at = keptFeatures[k] + y
            const old = n[at]
            const now = old + gg
            const root = Math.sqrt(now)
            const zz = z[at] + g - ((root - Math.sqrt(old)) / rate) * w[at]
            n[at] = now
            z[at] = zz
            w[at] =
              zz > l1 ? -(zz - l1) / ((1 + root) / rate + l2) : zz < -l1 ? -(zz + l1) / ((1 + root) / rate + l2) : 0
          }
        }
      }
      for (let p = 0; p < pairCount; p++) {
        const at = PAIR_FROM[p] * LABELS + PAIR_TO[p]
        const g = (pairFree[at] - pairBound[at]) * weight[s]
        if (g < 1e-4 && g > -1e-4) continue
        const old = tn[at]
        tn[at] = old + g * g
        tz[at] += g - ((Math.sqrt(tn[at]) - Math.sqrt(old)) / rate) * tw[at]
        tw[at] = -tz[at] / ((1 + Math.sqrt(tn[at])) / rate + 0.1)
      }
    }
    let used = 0
    if (log) for (let i = 0; i < size; i++) if (w[i] !== 0) used++
    log?.(
      `epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(4)} per token, ${used} weights, ${((Date.now() - began) / 1000).toFixed(0)} s`,
    )
  }
  return { weights: w, transitions: tw }
}
