import { scratch } from '../../source/scratch'
import { OWN, type Question, TOLD, type Topic } from './features'
import type { Page } from './page'

const questionsOf = (topics: readonly Topic[]): readonly Question[] => topics.flatMap(({ questions }) => questions)

/** The questions in the order of their answers: first those whose answers the rows before and after are told. */
const QUESTIONS: readonly Question[] = questionsOf([...TOLD, ...OWN])
const WIDTH = QUESTIONS.length
const TOLD_WIDTH = questionsOf(TOLD).length

/** Where the inputs of a question's answers begin: for the row itself, and for the rows it stands before and after. */
const own = new Int32Array(WIDTH)
const before = new Int32Array(TOLD_WIDTH)
const after = new Int32Array(TOLD_WIDTH)
/** All inputs of the model: a row's own answers, those of the row before and of the row after. */
export const INPUT_COUNT = placeInputs()

function placeInputs(): number {
  let at = 0
  for (const offsets of [own, before, after])
    for (let question = 0; question < offsets.length; question++) {
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
    for (const [question, offset] of offsets.entries()) {
      const { name, answers, answerName } = QUESTIONS[question]
      const answer = input - offset
      if (answer >= 0 && answer < answers) return `${side}${name}${answerName(answer)}`
    }
  throw new RangeError(`The line model has no input ${input}.`)
}

/** No row has as many inputs. */
const MOST_INPUTS = WIDTH + 2 * TOLD_WIDTH + 1

/** The inputs that are on for each row: those of row `row` are `list[from[row]]` up to `list[from[row + 1]]`. */
export interface Inputs {
  readonly rows: number
  readonly from: Int32Array
  readonly list: Int32Array
}

const scratchFrom = scratch((length) => new Int32Array(length))
const scratchList = scratch((length) => new Int32Array(length))

/**
 * It holds until the next text is read, as its arrays are used again.
 *
 * @param settled rows that the model need not score: they have no inputs
 */
export function readInputs(page: Page, settled: Uint8Array): Inputs {
  const rows = page.rows.length
  const answers = readAnswers(page, settled)
  let unsettled = 0
  for (let row = 0; row < rows; row++) if (settled[row] === 0) unsettled++
  const from = scratchFrom(rows + 1)
  const list = scratchList(unsettled * MOST_INPUTS)
  let at = 0
  for (let row = 0; row < rows; row++) {
    from[row] = at
    if (settled[row] === 0) at = addInputsOf(answers, rows, row, list, at)
  }
  from[rows] = at
  return { rows, from, list }
}

const scratchAnswers = scratch((length) => new Int8Array(length))

/** The rows' answers to all questions, row after row; -1 where a question does not arise. */
function readAnswers(page: Page, settled: Uint8Array): Int8Array {
  const rows = page.rows.length
  const values = scratchAnswers(rows * WIDTH)
  for (let row = 0; row < rows; row++) {
    const at = row * WIDTH
    if (settled[row] === 0) readTopics(OWN, page, row, values, readTopics(TOLD, page, row, values, at))
    else if ((row > 0 && settled[row - 1] === 0) || (row + 1 < rows && settled[row + 1] === 0))
      readTopics(TOLD, page, row, values, at)
  }
  return values
}

/** Writes the answers to all questions of the topics, from `at` on; where they end. */
function readTopics(topics: readonly Topic[], page: Page, row: number, answers: Int8Array, at: number): number {
  for (let index = 0; index < topics.length; index++) {
    const { questions, read } = topics[index]
    read(page, row, answers, at)
    at += questions.length
  }
  return at
}

/** Adds the inputs that are on for a row, by its own answers and its neighbours'; how many there are then. */
function addInputsOf(answers: Int8Array, rows: number, row: number, inputs: Int32Array, count: number): number {
  const at = row * WIDTH
  count = addInputs(inputs, count, answers, at, own)
  if (row > 0) count = addInputs(inputs, count, answers, at - WIDTH, before)
  if (row + 1 < rows) count = addInputs(inputs, count, answers, at + WIDTH, after)
  return count
}

/** Adds the inputs of the answers given from `at` on; how many there are then. */
function addInputs(inputs: Int32Array, count: number, answers: Int8Array, at: number, offsets: Int32Array): number {
  for (let question = 0; question < offsets.length; question++) {
    const answer = answers[at + question]
    // Written anyway, and kept where there is an answer: nobody can foretell which questions arise.
    inputs[count] = offsets[question] + answer
    count += ~answer >>> 31
  }
  return count
}
