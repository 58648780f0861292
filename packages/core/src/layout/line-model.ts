import type { Certainty } from '../model'
import { prepared } from '../source/prepared'
import { bestStates, scoreRows } from './model/decode'
import { packed, steps } from './model/generated/line-model'
import { type Answers, inputName, inputsOf, MOST_INPUTS, readAnswers } from './model/inputs'
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

const unpackedWeights = prepared('line-model', () => unpackPairs(packed, steps))
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
  weights ??= { ...unpackedWeights(), step: steps[0], gains: [] }
  const { transitions, last } = weights
  const settled = settledRows(allowed)
  const answers = readAnswers(page, settled)
  const scores = scoreRows(answers, settled, weights)
  const states = bestStates(answers.rows, scores, weights, allowed)
  const decisions: LineDecision[] = []
  const rows = states.length
  const stateCount = STATE_COUNT
  for (let row = 0; row < rows; row++) {
    if (settled[row] === 1) {
      decisions.push(SETTLED[states[row]])
      continue
    }
    const state = states[row]
    const before = row > 0 ? states[row - 1] : stateCount
    // What speaks for the state and for the best of the others, the states of the rows around held.
    let most = Number.NEGATIVE_INFINITY
    let rival = 0
    let own = 0
    for (let other = 0; other < stateCount; other++) {
      const sum =
        scores[row * stateCount + other] +
        transitions[before * stateCount + other] +
        (row + 1 < rows ? transitions[other * stateCount + states[row + 1]] : last[other])
      if (other === state) own = sum
      else if (sum > most) {
        most = sum
        rival = other
      }
    }
    const gained = transitions[before * stateCount + state] - transitions[before * stateCount + rival]
    const input = tellingInput(answers, row, state, rival, gained, weights)
    decisions.push({
      state,
      reason: input < 0 ? AFTER[before] : reasonOf(input),
      certainty: own - most >= SURE ? 'inferred' : 'guessed',
    })
  }
  return decisions
}

const inputs = new Int32Array(MOST_INPUTS)

/** The input of a row that speaks most for a state against its rival; -1 where none gains more than `most`. */
function tellingInput(
  answers: Answers,
  row: number,
  state: number,
  rival: number,
  most: number,
  { pairs, step }: PairedWeights,
): number {
  const half = HALF
  const count = inputsOf(answers, row, inputs)
  let telling = -1
  let best = most / step
  for (let at = 0; at < count; at++) {
    const offset = inputs[at] * half
    const gain = stepsOf(pairs, offset, state) - stepsOf(pairs, offset, rival)
    if (gain > best) {
      best = gain
      telling = inputs[at]
    }
  }
  return telling
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
