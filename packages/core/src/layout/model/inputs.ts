import { FEATURES } from './features'
import type { Page } from './page'

/** One weight per answer and state, for the row itself; then for the row before it and the row after it. */
export const FEATURE_NAMES: readonly string[] = FEATURES.flatMap(({ name, answers }) =>
  answers.map((answer) => (answer === '' ? name : `${name}${answer}`)),
)
const nearNames = FEATURES.flatMap(({ name, answers, near }) =>
  near ? answers.map((answer) => (answer === '' ? name : `${name}${answer}`)) : [],
)
/** All inputs of the model: a row's own answers, those of the row before ("before: ...") and of the row after. */
export const INPUT_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  ...nearNames.map((name) => `before:${name}`),
  ...nearNames.map((name) => `after:${name}`),
]

const NEAR_BEFORE = FEATURE_NAMES.length
const NEAR_AFTER = NEAR_BEFORE + nearNames.length
const offsets: number[] = []
/** Places of the features that the rows before and after are told. */
const NEAR = FEATURES.flatMap(({ near }, feature) => (near ? [feature] : []))
const nearOffsets: number[] = []
{
  let offset = 0
  let near = 0
  for (const feature of FEATURES) {
    offsets.push(offset)
    nearOffsets.push(feature.near ? near : -1)
    offset += feature.answers.length
    if (feature.near) near += feature.answers.length
  }
}

/** The inputs that are on, row after row: those of row `r` are `inputs[from[r]]` up to `inputs[from[r + 1]]`. */
export interface Inputs {
  readonly from: Int32Array
  readonly inputs: Int32Array
}

/** @param settled rows that the model need not score: only what their neighbours are told is read of them */
export function readInputs(page: Page, settled: Uint8Array): Inputs {
  const total = page.rows.length
  const width = FEATURES.length
  const from = new Int32Array(total + 1)
  const answers = new Int16Array(total * width)
  let room = 0
  for (let row = 0; row < total; row++) {
    const at = row * width
    if (settled[row] === 0) {
      room += width
      for (let feature = 0; feature < width; feature++) answers[at + feature] = FEATURES[feature].value(page, row)
    } else if ((row > 0 && settled[row - 1] === 0) || (row + 1 < total && settled[row + 1] === 0))
      for (const feature of NEAR) answers[at + feature] = FEATURES[feature].value(page, row)
  }
  const inputs = new Int32Array(room * 3)
  let count = 0
  for (let row = 0; row < total; row++) {
    from[row] = count
    if (settled[row] === 1) continue
    const at = row * width
    for (let feature = 0; feature < width; feature++) {
      const answer = answers[at + feature]
      if (answer >= 0) inputs[count++] = offsets[feature] + answer
    }
    for (const feature of NEAR) {
      const before = row > 0 ? answers[at - width + feature] : -1
      if (before >= 0) inputs[count++] = NEAR_BEFORE + nearOffsets[feature] + before
      const after = row + 1 < total ? answers[at + width + feature] : -1
      if (after >= 0) inputs[count++] = NEAR_AFTER + nearOffsets[feature] + after
    }
  }
  from[total] = count
  return { from, inputs: inputs.subarray(0, count) }
}
