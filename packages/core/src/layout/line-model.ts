import type { Certainty } from '../model'
import { prepared } from '../source/prepared'
import { countOfAll } from './model/count-of'
import { bestStates, scoreRows } from './model/decode'
import { packed, steps } from './model/generated/line-model'
import { type Inputs, inputName, readInputs } from './model/inputs'
import type { Page } from './model/page'
import { STATE_COUNT, STATES, typeOfState } from './model/states'
import { HALF, type PairedWeights, stepsOf, unpackPairs } from './model/weights'
import { CLASS } from './rows/word-classes'
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

const named = (reason: string): string => `line-model/${reason}`

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
  const inputs = readInputs(page, settled)
  const scores = scoreRows(inputs, settled, weights)
  const states = bestStates(inputs.rows, scores, weights, allowed)
  const decisions: LineDecision[] = []
  const rows = states.length
  const stateCount = STATE_COUNT
  const topic = isTopic(page, states) ? 0 : -1
  for (let row = 0; row < rows; row++) {
    if (row === topic && settled[row] === 0) {
      decisions.push(TOPIC)
      continue
    }
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
    const input = tellingInput(inputs, row, state, rival, gained, weights)
    decisions.push({
      state,
      reason: input < 0 ? AFTER[before] : reasonOf(input),
      certainty: own - most >= SURE ? 'inferred' : 'guessed',
    })
  }
  return decisions
}

/**
 * Whether the text opens with its topic, right above the headline: "Politics", "INTERNACIONAL". The pages that the model
 * learned from call such a line furniture, as they do a link of the navigation.
 */
function isTopic(page: Page, states: Uint8Array): boolean {
  if (states.length < 3 || states[1] !== HEADLINE || typeOfState(states[0]) !== 'furniture') return false
  const { start, end, words, letters } = page.rows[0]
  // Letters and the blanks between words: marks make it a breadcrumb trail.
  return (
    words <= 3 &&
    letters > 1 &&
    letters <= 28 &&
    end - start === letters + words - 1 &&
    countOfAll(page, 0, LINKS) === 0
  )
}

const HEADLINE = STATES.indexOf('headline')
const TOPIC: LineDecision = { state: STATES.indexOf('eyebrow'), reason: named('above-headline'), certainty: 'guessed' }
const LINKS: readonly CLASS[] = [
  CLASS.nav,
  CLASS.share,
  CLASS.subscribe,
  CLASS.policy,
  CLASS.ad,
  CLASS.comment,
  CLASS.more,
]

/** The input of a row that speaks most for a state against its rival; -1 where none gains more than `most`. */
function tellingInput(
  { from, list }: Inputs,
  row: number,
  state: number,
  rival: number,
  most: number,
  { pairs, step }: PairedWeights,
): number {
  const half = HALF
  let telling = -1
  let best = most / step
  const end = from[row + 1]
  for (let at = from[row]; at < end; at++) {
    const offset = list[at] * half
    const gain = stepsOf(pairs, offset, state) - stepsOf(pairs, offset, rival)
    if (gain > best) {
      best = gain
      telling = list[at]
    }
  }
  return telling
}

const reasons: (string | undefined)[] = []
function reasonOf(input: number): string {
  reasons[input] ??= named(inputName(input))
  return reasons[input]
}
/** By the state of the row before; last where there is none. */
const AFTER = [...STATES.map((state) => named(`after-${state}`)), named('first-row')]
/** For rows that may have one state alone. */
const SETTLED = STATES.map((_, state): LineDecision => ({ state, reason: named('settled'), certainty: 'inferred' }))
