import { CLASS_COUNT } from '../../rows/word-classes'
import type { Page } from '../page'

/**
 * What the line model asks of a row: a question with the answers it tells apart. `value` gives the number of the answer,
 * or -1 where the question does not arise. None looks at which words stand there, only at their classes.
 */
export interface Feature extends Question {
  readonly value: (page: Page, row: number) => number
}

/** A question and its answers; their names are put together only where one is told. */
export interface Question {
  readonly name: string
  /** How many answers it tells apart; one is a plain yes. */
  readonly answers: number
  readonly answerName: (answer: number) => string
  /** Whether the rows before and after are told the answer too. */
  readonly near?: boolean
}

const yes = () => ''

/** A question with yes for its only answer. */
export function test(name: string, holds: (page: Page, row: number) => boolean, near = false): Feature {
  return { name, answers: 1, answerName: yes, value: (page, row) => (holds(page, row) ? 0 : -1), near }
}

/** Which answer of a number cut at edges: answer `i` is "below edge i, not below the one before". */
export const edgeName = (edges: readonly number[], answer: number): string =>
  answer < edges.length ? `<${edges[answer]}` : `>=${edges[edges.length - 1]}`

/** A number cut at edges. */
export function bins(
  name: string,
  edges: readonly number[],
  number: (page: Page, row: number) => number,
  near = false,
): Feature {
  return {
    name,
    answers: edges.length + 1,
    answerName: (answer) => edgeName(edges, answer),
    value: (page, row) => {
      const value = number(page, row)
      if (Number.isNaN(value)) return -1
      let bin = 0
      while (bin < edges.length && value >= edges[bin]) bin++
      return bin
    },
    near,
  }
}

/** Two answers together, where one changes what the other means. */
export function cross(
  name: string,
  edges: readonly number[],
  number: (page: Page, row: number) => number,
  kinds: readonly string[],
  kind: (page: Page, row: number) => number,
): Feature {
  const inner = bins(name, edges, number)
  const { answers } = inner
  return {
    name,
    answers: kinds.length * answers,
    answerName: (answer) => `${edgeName(edges, answer % answers)},${kinds[Math.floor(answer / answers)]}`,
    value: (page, row) => {
      const k = kind(page, row)
      const answer = k < 0 ? -1 : inner.value(page, row)
      return answer < 0 ? -1 : k * answers + answer
    },
  }
}

export const lengthOf = (page: Page, row: number) => page.rows[row].width
/** How many of a row's words are of the class at `index`. */
export const count = (page: Page, row: number, index: number) => page.counts[row * CLASS_COUNT + index]
export const textOf = (page: Page, row: number, longest: number) => {
  const { start, end } = page.rows[row]
  return page.source.slice(start, Math.min(end, start + longest))
}
/** Too short for a paragraph: only such rows are asked about their wording. */
export const short = (page: Page, row: number) => page.rows[row].words <= 30
