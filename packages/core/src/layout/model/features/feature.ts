import type { Page } from '../page'

/**
 * What the line model asks of a row, with the answers it tells apart; their names are put together only where one is told.
 * None looks at which words stand there, only at their classes.
 */
export interface Question {
  readonly name: string
  /** How many answers it tells apart; one is a plain yes. */
  readonly answers: number
  readonly answerName: (answer: number) => string
}

/**
 * Questions that are answered together: most ask for the same few fields of a row. `read` writes the number of each answer,
 * in the order of the questions, from `answers[at]` on; -1 where the question does not arise.
 */
export interface Topic {
  readonly questions: readonly Question[]
  readonly read: (page: Page, row: number, answers: Int8Array, at: number) => void
}

/** A question with yes for its only answer. */
export const test = (name: string): Question => ({ name, answers: 1, answerName: () => '' })

/** The answer to a test. */
export const yes = (holds: boolean): number => (holds ? 0 : -1)

/** Where a number is cut: answer `i` is "below edge i, not below the one before". */
export type Edges = readonly number[]

/** A question for a number. */
export const bins = (name: string, edges: Edges): Question => ({
  name,
  answers: edges.length + 1,
  answerName: (answer) => edgeName(edges, answer),
})

/** The answer that a number falls in. */
export function binOf(edges: Edges, number: number): number {
  let bin = 0
  while (bin < edges.length && number >= edges[bin]) bin++
  return bin
}

/** Two questions in one, where the answer to one changes what the other's means. */
export const cross = (name: string, edges: Edges, kinds: readonly string[]): Question => ({
  name,
  answers: kinds.length * (edges.length + 1),
  answerName: (answer) =>
    `${edgeName(edges, answer % (edges.length + 1))},${kinds[Math.floor(answer / (edges.length + 1))]}`,
})

/** Its answer; a kind of -1 is none. */
export const crossOf = (edges: Edges, number: number, kind: number): number =>
  kind < 0 ? -1 : kind * (edges.length + 1) + binOf(edges, number)

export const edgeName = (edges: Edges, answer: number): string =>
  answer < edges.length ? `<${edges[answer]}` : `>=${edges[edges.length - 1]}`

/** The row's text, or its first characters. */
export const textOf = (page: Page, row: number, longest: number): string => {
  const { start, end } = page.rows[row]
  return page.source.slice(start, Math.min(end, start + longest))
}

/** Longer rows are paragraphs: they are not asked about their wording. */
export const SHORT = 30
