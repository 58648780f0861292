import { CLASS_WORDS, FEATURES, readClassWords } from './features'
import type { Page } from './page'

/** The questions in the order of their answers: those that are asked one by one, then those of the word classes. */
const QUESTIONS = [...FEATURES, ...CLASS_WORDS]
const SINGLE = FEATURES.length
const WIDTH = QUESTIONS.length

const namesOf = (questions: readonly (typeof QUESTIONS)[number][]): string[] =>
  questions.flatMap(({ name, answers }) => answers.map((answer) => (answer === '' ? name : `${name}${answer}`)))

/** Places of the questions whose answers the rows before and after are told. */
const NEAR = Uint8Array.from([...QUESTIONS.keys()].filter((question) => QUESTIONS[question].near))
const FEATURE_NAMES = namesOf(QUESTIONS)
const nearNames = namesOf(QUESTIONS.filter(({ near }) => near))
/** All inputs of the model: a row's own answers, those of the row before ("before: ...") and of the row after. */
export const INPUT_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  ...nearNames.map((name) => `before:${name}`),
  ...nearNames.map((name) => `after:${name}`),
]

/** Where the inputs of a question's answers begin: for the row itself, and for the rows it stands before and after. */
const own = new Int32Array(WIDTH)
const before = new Int32Array(WIDTH)
const after = new Int32Array(WIDTH)
{
  let offset = 0
  let near = FEATURE_NAMES.length
  for (let question = 0; question < WIDTH; question++) {
    own[question] = offset
    before[question] = near
    after[question] = near + nearNames.length
    offset += QUESTIONS[question].answers.length
    if (QUESTIONS[question].near) near += QUESTIONS[question].answers.length
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
  const from = new Int32Array(total + 1)
  const answers = new Int8Array(total * WIDTH)
  let room = 0
  for (let row = 0; row < total; row++) {
    const at = row * WIDTH
    if (settled[row] === 0) {
      room += WIDTH + 2 * NEAR.length
      for (let question = 0; question < SINGLE; question++) answers[at + question] = FEATURES[question].value(page, row)
    } else if ((row > 0 && settled[row - 1] === 0) || (row + 1 < total && settled[row + 1] === 0)) {
      for (let index = 0; index < NEAR.length && NEAR[index] < SINGLE; index++)
        answers[at + NEAR[index]] = FEATURES[NEAR[index]].value(page, row)
    } else continue
    readClassWords(page, row, answers, at + SINGLE)
  }
  const inputs = new Int32Array(room)
  let count = 0
  for (let row = 0; row < total; row++) {
    from[row] = count
    if (settled[row] === 1) continue
    const at = row * WIDTH
    for (let question = 0; question < WIDTH; question++) {
      const answer = answers[at + question]
      if (answer >= 0) inputs[count++] = own[question] + answer
    }
    for (let index = 0; index < NEAR.length; index++) {
      const question = NEAR[index]
      if (row > 0) {
        const answer = answers[at - WIDTH + question]
        if (answer >= 0) inputs[count++] = before[question] + answer
      }
      if (row + 1 < total) {
        const answer = answers[at + WIDTH + question]
        if (answer >= 0) inputs[count++] = after[question] + answer
      }
    }
  }
  from[total] = count
  return { from, inputs: inputs.subarray(0, count) }
}
