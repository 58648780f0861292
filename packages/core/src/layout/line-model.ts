import type { Certainty } from '../model'
import { bestStates, scoreRows } from './model/decode'
import { packed, steps } from './model/generated/line-model'
import { INPUT_NAMES, readInputs } from './model/inputs'
import type { Page } from './model/page'
import { STATE_COUNT, STATES } from './model/states'
import { type LineWeights, unpackWeights } from './model/weights'
import { settledRows } from './rules/known-types'

/** What the line model makes of a row. */
export interface LineDecision {
  /** Place in `STATES`. */
  readonly state: number
  /** The answer that spoke most for it against the next best state: "starts-with-by", "after-headline". */
  readonly reason: string
  readonly certainty: Certainty
}

let weights: LineWeights | null = null

/** Margins in log units: less is a guess. */
const SURE = 2.5

/**
 * Decides the kinds of all rows together: a linear-chain model whose features are in model/features and whose weights
 * scripts/train-layout.ts learned from the layout of news pages.
 *
 * @param allowed a bit per state that a row may have
 */
export function readLineStates(page: Page, allowed: Int32Array): LineDecision[] {
  weights ??= unpackWeights(packed, steps)
  const { transitions, last } = weights
  const inputs = readInputs(page, settledRows(allowed))
  const scores = scoreRows(inputs, weights)
  const states = bestStates(scores, weights, allowed)
  const decisions: LineDecision[] = []
  for (let row = 0; row < states.length; row++) {
    const state = states[row]
    if (inputs.from[row] === inputs.from[row + 1]) {
      decisions.push({ state, reason: 'settled', certainty: 'inferred' })
      continue
    }
    const from = row > 0 ? states[row - 1] : STATE_COUNT
    const local = (other: number) =>
      scores[row * STATE_COUNT + other] +
      transitions[from * STATE_COUNT + other] +
      (row + 1 < states.length ? transitions[other * STATE_COUNT + states[row + 1]] : last[other])
    let rival = state === 0 ? 1 : 0
    for (let other = 0; other < STATE_COUNT; other++) if (other !== state && local(other) > local(rival)) rival = other
    // What spoke most for this state against its rival.
    let reason = row > 0 ? `after-${STATES[from]}` : 'first-row'
    let most = transitions[from * STATE_COUNT + state] - transitions[from * STATE_COUNT + rival]
    for (let at = inputs.from[row]; at < inputs.from[row + 1]; at++) {
      const offset = inputs.inputs[at] * STATE_COUNT
      const gain = weights.inputs[offset + state] - weights.inputs[offset + rival]
      if (gain > most) {
        most = gain
        reason = INPUT_NAMES[inputs.inputs[at]]
      }
    }
    decisions.push({ state, reason, certainty: local(state) - local(rival) >= SURE ? 'inferred' : 'guessed' })
  }
  return decisions
}
