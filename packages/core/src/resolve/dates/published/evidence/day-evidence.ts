import type { DayScores } from '../day-scores'
import type { Evidence } from '../infer-published'

/** One kind of evidence for the day of publication: it adds to the score of each day what it says of it. */
export interface DayEvidence {
  readonly name: string
  readonly weigh: (evidence: Evidence, scores: DayScores) => void
}

/** Costs of what evidence rules out, in decibans, by how well it can be read. */
export const Cost = {
  /** By words that leave no choice: an attack that had not happened, "last night's debate". */
  Impossible: -28,
  /** By a weekday that may belong to another event of the same name. */
  Unfit: -25,
  /** By a preposition or a date: "after the primary" before it. */
  Unlikely: -12,
  /** By the tense of a verb somewhere near. */
  Doubtful: -5,
} as const
