import type { Inputs } from './inputs'
import { STATE_COUNT, STATES } from './states'
import type { LineWeights } from './weights'

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
export function bestStates(scores: Float32Array, weights: LineWeights, allowed: Int32Array | null): Uint8Array {
  const rows = scores.length / STATE_COUNT
  const states = new Uint8Array(rows)
  if (rows === 0) return states
  const { transitions } = weights
  const width = 2 * STATE_COUNT
  const back = new Uint8Array(rows * width)
  let best = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(width)
  for (let row = 0; row < rows; row++) {
    const may = allowed?.[row] ?? ANY
    // A row that can only be a headline is one whatever stands above.
    const fixed = may === 1 << HEADLINE
    next.fill(Number.NEGATIVE_INFINITY)
    for (let state = 0; state < STATE_COUNT; state++) {
      if (!(may & (1 << state))) continue
      const score = scores[row * STATE_COUNT + state]
      for (let level = 0; level < 2; level++) {
        const isHeadline = state === HEADLINE
        if (isHeadline && level === 0) continue
        const to = level * STATE_COUNT + state
        if (row === 0) {
          if (isHeadline ? level === 1 : level === 0) next[to] = score + transitions[STATE_COUNT * STATE_COUNT + state]
          continue
        }
        let top = Number.NEGATIVE_INFINITY
        let from = 0
        const first = isHeadline ? 0 : level * STATE_COUNT
        const end = isHeadline && fixed ? width : first + STATE_COUNT
        for (let before = first; before < end; before++) {
          if (best[before] === Number.NEGATIVE_INFINITY) continue
          const reached =
            best[before] + transitions[(before < STATE_COUNT ? before : before - STATE_COUNT) * STATE_COUNT + state]
          if (reached > top) {
            top = reached
            from = before
          }
        }
        next[to] = top + score
        back[row * width + to] = from
      }
    }
    const swap = best
    best = next
    next = swap
  }
  let end = -1
  let top = Number.NEGATIVE_INFINITY
  for (let state = 0; state < width; state++) {
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
