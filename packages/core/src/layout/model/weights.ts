import { INPUT_NAMES } from './features'
import { STATE_COUNT } from './states'

/** The line model's weights: how much an input or the state before speaks for a state. */
export interface LineWeights {
  /** `inputs[input * STATE_COUNT + state]` */
  readonly inputs: Float32Array
  /** `transitions[before * STATE_COUNT + state]`; the last row is for a text's first row. */
  readonly transitions: Float32Array
  /** For a text's last row. */
  readonly last: Float32Array
}

// A weight is one printable character; its code less MIDDLE, times the unit, is the value.
const FIRST = 35
const MIDDLE = 80
const LAST = 125
const BACKSLASH = 92

/** Reads the packed weights that scripts/train-layout.ts writes. */
export function unpackWeights(packed: string, unit: number): LineWeights {
  const inputs = new Float32Array(INPUT_NAMES.length * STATE_COUNT)
  const transitions = new Float32Array((STATE_COUNT + 1) * STATE_COUNT)
  const last = new Float32Array(STATE_COUNT)
  if (packed.length !== inputs.length + transitions.length + last.length)
    throw new Error('The line model was trained with other features: run scripts/train-layout.ts.')
  let at = 0
  for (const target of [inputs, transitions, last])
    for (let index = 0; index < target.length; index++) target[index] = (packed.charCodeAt(at++) - MIDDLE) * unit
  return { inputs, transitions, last }
}

/** Rounds weights to the nearest that a character can say. */
export function packWeights(weights: LineWeights): { packed: string; unit: number } {
  let largest = 1e-6
  const all = [weights.inputs, weights.transitions, weights.last]
  for (const values of all) for (const value of values) largest = Math.max(largest, Math.abs(value))
  const unit = largest / (LAST - MIDDLE)
  const characters: string[] = []
  for (const values of all)
    for (const value of values) {
      let code = Math.min(LAST, Math.max(FIRST, MIDDLE + Math.round(value / unit)))
      // A backslash would have to be escaped.
      if (code === BACKSLASH) code++
      characters.push(String.fromCharCode(code))
    }
  return { packed: characters.join(''), unit }
}
