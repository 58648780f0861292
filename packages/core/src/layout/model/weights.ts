import { INPUT_COUNT } from './inputs'
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
    inputs: new Float32Array(INPUT_COUNT * STATE_COUNT),
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
  let at = 0
  for (const [table, name] of TABLES.entries()) at = readTable(packed, at, steps[table], weights[name])
  if (at !== packed.length) throw stale()
  return weights
}

function readTable(packed: string, from: number, step: number, values: Float32Array): number {
  const { length } = values
  for (let index = 0; index < length; index++) values[index] = (packed.charCodeAt(from + index) - MIDDLE) * step
  return from + length
}

const stale = () => new Error('The line model was trained with other features: run scripts/train-layout.ts.')

/** Half of the states, rounded up to threes: state `s` shares an integer with state `s + HALF`. */
export const HALF = 3 * Math.ceil(STATE_COUNT / 6)

/** What speaks for a state because of the rows beside it. */
export interface ChainWeights extends Pick<LineWeights, 'transitions' | 'last'> {
  /** By state, once it is asked for: see `bestStates`. */
  readonly gains: (Float32Array | undefined)[]
}

/** The weights as they are used: those of inputs as whole steps, which add up exactly, two states' in an integer. */
export interface PairedWeights extends ChainWeights {
  /** `pairs[input * HALF + state]` holds a state's steps in its lower sixteen bits and above them those of `state + HALF`. */
  readonly pairs: Int32Array
  readonly step: number
}

export function unpackPairs(packed: string, steps: readonly number[]): Omit<PairedWeights, 'step' | 'gains'> {
  const pairs = new Int32Array(INPUT_COUNT * HALF)
  let at = 0
  for (let input = 0; input < INPUT_COUNT; input++) {
    const base = input * HALF
    for (let state = 0; state < HALF; state++) pairs[base + state] = packed.charCodeAt(at++) - MIDDLE
    for (let state = 0; state + HALF < STATE_COUNT; state++)
      pairs[base + state] += (packed.charCodeAt(at++) - MIDDLE) << 16
  }
  const transitions = new Float32Array((STATE_COUNT + 1) * STATE_COUNT)
  const last = new Float32Array(STATE_COUNT)
  at = readTable(packed, at, steps[1], transitions)
  at = readTable(packed, at, steps[2], last)
  if (at !== packed.length) throw stale()
  return { pairs, transitions, last }
}

/** The steps of the lower and of the upper state of a pair, or of a sum of pairs. */
export const lowerSteps = (pair: number): number => (pair << 16) >> 16
export const upperSteps = (pair: number): number => (pair + 0x8000) >> 16

/** One state's steps of a pair or of a sum of pairs. */
export const stepsOf = (pairs: Int32Array, offset: number, state: number): number =>
  state < HALF ? lowerSteps(pairs[offset + state]) : upperSteps(pairs[offset + state - HALF])

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
