import { scratch } from '../../source/scratch'
import type { Inputs } from './inputs'
import { STATE_COUNT, STATES } from './states'
import { type ChainWeights, HALF, type PairedWeights, stepsOf } from './weights'

const sums = new Int32Array(HALF)
const scratchScores = scratch((length) => new Float32Array(length))
const scratchBack = scratch((length) => new Uint8Array(length))

/**
 * How much each row's inputs speak for each state: `scores[row * STATE_COUNT + state]`.
 *
 * @param settled rows that need none
 */
export function scoreRows(
  { rows, from, list }: Inputs,
  settled: Uint8Array,
  { pairs, step }: PairedWeights,
): Float32Array {
  const half = HALF
  const states = STATE_COUNT
  const scores = scratchScores(rows * states)
  for (let row = 0; row < rows; row++) {
    if (settled[row] === 1) {
      scores.fill(0, row * states, (row + 1) * states)
      continue
    }
    const begin = from[row]
    const end = from[row + 1]
    const base = row * states
    // Three sums at a time: each input is then read a third as often.
    for (let pair = 0; pair < half; pair += 3) {
      let first = 0
      let second = 0
      let third = 0
      for (let at = begin; at < end; at++) {
        const offset = list[at] * half + pair
        first += pairs[offset]
        second += pairs[offset + 1]
        third += pairs[offset + 2]
      }
      sums[pair] = first
      sums[pair + 1] = second
      sums[pair + 2] = third
    }
    for (let state = 0; state < states; state++) scores[base + state] = stepsOf(sums, 0, state) * step
  }
  return scores
}

const HEADLINE = STATES.indexOf('headline')
const ANY = (1 << STATE_COUNT) - 1

/** How much better a reading without a headline has to be than the best one with a headline. */
const HEADLINE_EXPECTED = 3
/** The same in a text that says who wrote it: bodies that are pasted alone do not. */
const HEADLINE_EXPECTED_IF_SIGNED = 5
const SIGNED = 1 << STATES.indexOf('byline')

// Two places for each state, before the headline and after it: what the walk knows of the row before and of this one.
const PLACES = 2 * STATE_COUNT
let best = new Float64Array(PLACES)
let next = new Float64Array(PLACES)
let reached = new Uint8Array(PLACES)
let reaching = new Uint8Array(PLACES)

/**
 * The states that together score best (Viterbi), one headline among them or none. The walk has two levels, before the
 * headline and after it; only the headline leads from the first to the second.
 *
 * @param allowed a bit per state that a row may have; `null` where every row may have any
 */
export function bestStates(
  rows: number,
  scores: Float32Array,
  weights: ChainWeights,
  allowed: Int32Array | null,
): Uint8Array {
  const stateCount = STATE_COUNT
  const headline = HEADLINE
  const states = new Uint8Array(rows)
  if (rows === 0) return states
  const { transitions, last } = weights
  const expected = allowed?.includes(SIGNED) ? HEADLINE_EXPECTED_IF_SIGNED : HEADLINE_EXPECTED
  const width = PLACES
  const back = scratchBack(rows * width)
  // Places that the row before may have, those of the first level before those of the second.
  let reachedCount = 0
  let firstLevel = 0
  for (let row = 0; row < rows; row++) {
    const base = row * stateCount
    const given = allowed === null ? ANY : allowed[row]
    // A row that can only be a headline is one whatever stands above.
    const fixed = given === 1 << headline
    const may = (given & (given - 1)) === 0 ? given : nearBest(scores, base, given, weights, expected)
    let count = 0
    let firstCount = 0
    for (let level = 0; level < 2; level++) {
      for (let state = 0; state < stateCount; state++) {
        if ((may & (1 << state)) === 0) continue
        const isHeadline = state === headline
        if (isHeadline && level === 0) continue
        const to = level * stateCount + state
        if (row === 0) {
          if (!isHeadline && level === 1) continue
          next[to] = scores[state] + transitions[stateCount * stateCount + state]
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
            best[before] + transitions[(before < stateCount ? before : before - stateCount) * stateCount + state]
          if (sum > top) {
            top = sum
            from = before
          }
        }
        next[to] = top + scores[base + state]
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
    const place = reached[at]
    const without = place < stateCount
    const score = best[place] + last[without ? place : place - stateCount] - (without ? expected : 0)
    if (score > top) {
      top = score
      end = place
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    states[row] = end < stateCount ? end : end - stateCount
    end = back[row * width + end]
  }
  return states
}

/**
 * The allowed states but for those that score so far below another that no rows around could make up for it: with the
 * other in their place, any reading would be better.
 */
function nearBest(
  scores: Float32Array,
  base: number,
  allowed: number,
  weights: ChainWeights,
  expected: number,
): number {
  const stateCount = STATE_COUNT
  let best = -1
  for (let state = 0; state < stateCount; state++)
    if (
      state !== HEADLINE &&
      (allowed & (1 << state)) !== 0 &&
      (best < 0 || scores[base + state] > scores[base + best])
    )
      best = state
  if (best < 0) return allowed
  const top = scores[base + best]
  const gains = (weights.gains[best] ??= gainsOver(best, weights))
  let near = 0
  for (let state = 0; state < stateCount; state++) {
    const gain = gains[state] + (state === HEADLINE ? expected : 0)
    if ((allowed & (1 << state)) !== 0 && scores[base + state] + gain >= top) near |= 1 << state
  }
  return near
}

/** For each state, how much more than `rival` it can get at most from the states of the rows before and after. */
function gainsOver(rival: number, { transitions, last }: ChainWeights): Float32Array {
  const stateCount = STATE_COUNT
  const gains = new Float32Array(stateCount)
  for (let state = 0; state < stateCount; state++) {
    let before = Number.NEGATIVE_INFINITY
    let after = last[state] - last[rival]
    for (let other = 0; other <= stateCount; other++) {
      before = Math.max(before, transitions[other * stateCount + state] - transitions[other * stateCount + rival])
      if (other < stateCount)
        after = Math.max(after, transitions[state * stateCount + other] - transitions[rival * stateCount + other])
    }
    gains[state] = before + after
  }
  return gains
}
