import type { Certainty } from '../model'
import { bestStates, scorePairs } from './model/decode'
import { packed, steps } from './model/generated/line-model'
import { inputName, readInputs } from './model/inputs'
import type { Page } from './model/page'
import { STATE_COUNT, STATES } from './model/states'
import { HALF, type PairedWeights, stepsOf, unpackPairs } from './model/weights'
import { settledRows } from './rules/known-types'

/** What the line model makes of a row. */
export interface LineDecision {
  /** Place in `STATES`. */
  readonly state: number
  /** The answer that spoke most for it against the next best state: "line-model/starts-with-by", "line-model/after-headline". */
  readonly reason: string
  readonly certainty: Certainty
}

let weights: PairedWeights | null = null

/** Margins in log units: less is a guess. */
const SURE = 2.5

/**
 * Decides the kinds of all rows together: a linear-chain model whose features are in model/features and whose weights
 * scripts/train-layout.ts learned from the layout of news pages.
 *
 * @param allowed a bit per state that a row may have
 */
export function readLineStates(page: Page, allowed: Int32Array): LineDecision[] {
  weights ??= unpackPairs(packed, steps)
  const { pairs, step, transitions, last } = weights
  const inputs = readInputs(page, settledRows(allowed))
  const scores = scorePairs(inputs, weights)
  const states = bestStates(scores, weights, allowed)
  const decisions: LineDecision[] = []
  const rows = states.length
  for (let row = 0; row < rows; row++) {
    const state = states[row]
    const first = inputs.from[row]
    const end = inputs.from[row + 1]
    if (first === end) {
      decisions.push(SETTLED[state])
      continue
    }
    const from = (row > 0 ? states[row - 1] : STATE_COUNT) * STATE_COUNT
    const base = row * STATE_COUNT
    // What speaks for the state and for the best of the others, the states of the rows around held.
    let most = Number.NEGATIVE_INFINITY
    let rival = 0
    let own = 0
    for (let other = 0; other < STATE_COUNT; other++) {
      const sum =
        scores[base + other] +
        transitions[from + other] +
        (row + 1 < rows ? transitions[other * STATE_COUNT + states[row + 1]] : last[other])
      if (other === state) own = sum
      else if (sum > most) {
        most = sum
        rival = other
      }
    }
    const certainty = own - most >= SURE ? 'inferred' : 'guessed'
    // What spoke most for this state against its rival.
    let reason = -1
    let gained = transitions[from + state] - transitions[from + rival]
    for (let at = first; at < end; at++) {
      const offset = inputs.inputs[at] * HALF
      const gain = (stepsOf(pairs, offset, state) - stepsOf(pairs, offset, rival)) * step
      if (gain > gained) {
        gained = gain
        reason = inputs.inputs[at]
      }
    }
    decisions.push({ state, reason: reason < 0 ? AFTER[from / STATE_COUNT] : reasonOf(reason), certainty })
  }
  return decisions
}

const named = (reason: string): string => `line-model/${reason}`
const reasons: (string | undefined)[] = []
function reasonOf(input: number): string {
  reasons[input] ??= named(inputName(input))
  return reasons[input]
}
/** By the state of the row before; last where there is none. */
const AFTER = [...STATES.map((state) => named(`after-${state}`)), named('first-row')]
/** For rows that may have one state alone. */
const SETTLED = STATES.map((_, state): LineDecision => ({ state, reason: named('settled'), certainty: 'inferred' }))
