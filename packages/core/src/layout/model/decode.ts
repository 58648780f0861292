import type { Inputs } from './inputs'
import { STATE_COUNT, STATES } from './states'
import { HALF, type LineWeights, type PairedWeights, stepsOf } from './weights'

/** How much each row's inputs speak for each state: `scores[row * STATE_COUNT + state]`. */
export function scoreRows({ from, inputs }: Inputs, { inputs: weights }: LineWeights): Float32Array {
  const rows = from.length - 1
  const scores = new Float32Array(rows * STATE_COUNT)
  for (let row = 0; row < rows; row++) {
    const base = row * STATE_COUNT
    for (let at = from[row]; at < from[row + 1]; at++) {
      const offset = inputs[at] * STATE_COUNT
      for (let state = 0; state < STATE_COUNT; state++) scores[base + state] += weights[offset + state]
    }
  }
  return scores
}

/** The same from weights in pairs: half as many have to be added up. */
export function scorePairs({ from, inputs }: Inputs, { pairs, step }: PairedWeights): Float32Array {
  const rows = from.length - 1
  const scores = new Float32Array(rows * STATE_COUNT)
  const sums = new Int32Array(HALF)
  for (let row = 0; row < rows; row++) {
    if (from[row] === from[row + 1]) continue
    sums.fill(0)
    for (let at = from[row]; at < from[row + 1]; at++) {
      const offset = inputs[at] * HALF
      for (let pair = 0; pair < HALF; pair++) sums[pair] += pairs[offset + pair]
    }
    const base = row * STATE_COUNT
    for (let state = 0; state < STATE_COUNT; state++) scores[base + state] = stepsOf(sums, 0, state) * step
  }
  return scores
}

const HEADLINE = STATES.indexOf('headline')
const ANY = (1 << STATE_COUNT) - 1

/** How much better a reading without a headline has to be than the best one with a headline. */
const HEADLINE_EXPECTED = 3

/**
 * The states that together score best (Viterbi), one headline among them or none. The walk has two levels, before the
 * headline and after it; only the headline leads from the first to the second.
 *
 * @param allowed a bit per state that a row may have; `null` where every row may have any
 */
export function bestStates(
  scores: Float32Array,
  weights: Pick<LineWeights, 'transitions' | 'last'>,
  allowed: Int32Array | null,
): Uint8Array {
  const rows = scores.length / STATE_COUNT
  const states = new Uint8Array(rows)
  if (rows === 0) return states
  const { transitions } = weights
  const width = 2 * STATE_COUNT
  const back = new Uint8Array(rows * width)
  let best = new Float64Array(width)
  let next = new Float64Array(width)
  // Places that the row before may have, those of the first level before those of the second.
  let reached = new Uint8Array(width)
  let reaching = new Uint8Array(width)
  let reachedCount = 0
  let firstLevel = 0
  for (let row = 0; row < rows; row++) {
    const may = allowed === null ? ANY : allowed[row]
    // A row that can only be a headline is one whatever stands above.
    const fixed = may === 1 << HEADLINE
    let count = 0
    let firstCount = 0
    for (let level = 0; level < 2; level++) {
      for (let state = 0; state < STATE_COUNT; state++) {
        if ((may & (1 << state)) === 0) continue
        const isHeadline = state === HEADLINE
        if (isHeadline && level === 0) continue
        const to = level * STATE_COUNT + state
        if (row === 0) {
          if (!isHeadline && level === 1) continue
          next[to] = scores[state] + transitions[STATE_COUNT * STATE_COUNT + state]
          reaching[count++] = to
          continue
        }
        const begin = isHeadline || level === 0 ? 0 : firstLevel
        const end = level === 0 || (isHeadline && !fixed) ? firstLevel : reachedCount
        if (begin === end) continue
        let top = Number.NEGATIVE_INFINITY
        let from = 0
        for (let at = begin; at < end; at++) {
          const before = reached[at]
          const sum =
            best[before] + transitions[(before < STATE_COUNT ? before : before - STATE_COUNT) * STATE_COUNT + state]
          if (sum > top) {
            top = sum
            from = before
          }
        }
        next[to] = top + scores[row * STATE_COUNT + state]
        back[row * width + to] = from
        reaching[count++] = to
      }
      if (level === 0) firstCount = count
    }
    const swap = best
    best = next
    next = swap
    const swapped = reached
    reached = reaching
    reaching = swapped
    reachedCount = count
    firstLevel = firstCount
  }
  let end = -1
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < reachedCount; at++) {
    const state = reached[at]
    const without = state < STATE_COUNT
    const score = best[state] + weights.last[without ? state : state - STATE_COUNT] - (without ? HEADLINE_EXPECTED : 0)
    if (score > top) {
      top = score
      end = state
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    states[row] = end < STATE_COUNT ? end : end - STATE_COUNT
    end = back[row * width + end]
  }
  return states
}
