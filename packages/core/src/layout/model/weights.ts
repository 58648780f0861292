import { INPUT_NAMES } from './inputs'
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

/** The tables in the order they are packed in. */
export const TABLES = ['inputs', 'transitions', 'last'] as const

export function emptyWeights(): LineWeights {
  return {
    inputs: new Float32Array(INPUT_NAMES.length * STATE_COUNT),
    transitions: new Float32Array((STATE_COUNT + 1) * STATE_COUNT),
    last: new Float32Array(STATE_COUNT),
  }
}

// A weight is one printable character; its code less MIDDLE, times its table's step, is the value.
const FIRST = 35
const MIDDLE = 80
const LAST = 125
const BACKSLASH = 92

/** Reads the packed weights that scripts/train-layout.ts writes: the tables' steps, and their characters one after another. */
export function unpackWeights(packed: string, steps: readonly number[]): LineWeights {
  const weights = emptyWeights()
  // One multiplication a character, not one a weight: this loop runs once, before it is compiled.
  const worth = new Float32Array(128)
  let at = 0
  for (const [table, name] of TABLES.entries()) {
    const values = weights[name]
    const { length } = values
    for (let code = FIRST; code <= LAST; code++) worth[code] = (code - MIDDLE) * steps[table]
    for (let index = 0; index < length; index++) values[index] = worth[packed.charCodeAt(at++)]
  }
  if (at !== packed.length)
    throw new Error('The line model was trained with other features: run scripts/train-layout.ts.')
  return weights
}

/** Rounds weights to the nearest that a character can say. */
export function packWeights(weights: LineWeights): { packed: string; steps: number[] } {
  const characters: string[] = []
  const steps = TABLES.map((name) => {
    const values = weights[name]
    let largest = 1e-6
    for (const value of values) largest = Math.max(largest, Math.abs(value))
    const step = Number((largest / (LAST - MIDDLE)).toPrecision(6))
    for (const value of values) {
      let code = Math.min(LAST, Math.max(FIRST, MIDDLE + Math.round(value / step)))
      // A backslash would have to be escaped.
      if (code === BACKSLASH) code++
      characters.push(String.fromCharCode(code))
    }
    return step
  })
  return { packed: characters.join(''), steps }
}
