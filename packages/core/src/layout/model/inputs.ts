import { CLASS_WORDS, FEATURES, type Question, readClassWords } from './features'
import type { Page } from './page'

/** The questions in the order of their answers: those that are asked one by one, then those of the word classes. */
const QUESTIONS: readonly Question[] = [...FEATURES, ...CLASS_WORDS]
const SINGLE = FEATURES.length
const WIDTH = QUESTIONS.length

/** Places of the questions whose answers the rows before and after are told. */
const NEAR = Uint8Array.from([...QUESTIONS.keys()].filter((question) => QUESTIONS[question].near))

/** Where the inputs of a question's answers begin: for the row itself, and for the rows it stands before and after. */
const own = new Int32Array(WIDTH)
const before = new Int32Array(WIDTH).fill(-1)
const after = new Int32Array(WIDTH).fill(-1)
/** All inputs of the model: a row's own answers, those of the row before and of the row after. */
export const INPUT_COUNT = placeInputs()

function placeInputs(): number {
  let at = 0
  for (const [question, { answers }] of QUESTIONS.entries()) {
    own[question] = at
    at += answers
  }
  for (const offsets of [before, after])
    for (const question of NEAR) {
      offsets[question] = at
      at += QUESTIONS[question].answers
    }
  return at
}

/** What an input says: "has-year", "words<3", "before: has-date". */
export function inputName(input: number): string {
  for (const [offsets, side] of [
    [own, ''],
    [before, 'before:'],
    [after, 'after:'],
  ] as const)
    for (const [question, { name, answers, answerName }] of QUESTIONS.entries()) {
      const answer = input - offsets[question]
      if (offsets[question] >= 0 && answer >= 0 && answer < answers) return `${side}${name}${answerName(answer)}`
    }
  throw new RangeError(`The line model has no input ${input}.`)
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
