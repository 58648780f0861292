import type { BlockType, Certainty, Span } from '../model'
import { readLineStates } from './line-model'
import { readPage } from './model/page'
import { typeOfState } from './model/states'
import type { Rows } from './rows/measure-rows'
import { allowedStates, applyRules } from './rules/known-types'

export interface RowType {
  readonly type: BlockType
  readonly rule: string
  readonly certainty: Certainty
  readonly evidence: readonly Span[]
}

/** Decides what each row is: first what hints or labelled fields fix, then what rules are sure of, then the line model for all others together. */
export function typeRows(
  source: string,
  rows: Rows,
  fixed: readonly (BlockType | null)[] | null,
  fixedBy: string,
): RowType[] {
  const page = readPage(source, rows)
  const types: (RowType | null)[] = rows.list.map((_, row) => {
    const type = fixed?.[row]
    return type ? { type, rule: fixedBy, certainty: 'stated', evidence: [] } : null
  })
  for (const { row, type, evidence, rule } of applyRules(page))
    types[row] ??= { type, rule, certainty: 'inferred', evidence: evidence ?? [] }
  const decisions = readLineStates(page, allowedStates(page, types))
  return types.map((known, row) => {
    if (known) return known
    const { state, reason, certainty } = decisions[row]
    return { type: typeOfState(state), rule: `line-model/${reason}`, certainty, evidence: [] }
  })
}
