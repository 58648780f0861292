import type { Certainty } from '../../model'
import type { UnitRange } from './clause/unit-range'
import type { ReportingVerb } from './reporting-verbs'

/** Something reported, in units of the outline, before it becomes a `Quote`. */
export interface Statement {
  readonly rule: string
  readonly certainty: Certainty
  /** Index of the period that holds the cue. */
  readonly period: number
  readonly cue: UnitRange | null
  readonly source: UnitRange | null
  readonly contents: UnitRange[]
  readonly verb: ReportingVerb | null
  /** Whom a question was put to ("she was asked whether"): who answers next. */
  readonly asked?: UnitRange
  /** Tokens of a speaker's label inside the quotation ("“SMITH: We agree.”"), half-open. */
  readonly label?: { readonly firstToken: number; readonly endToken: number }
}
