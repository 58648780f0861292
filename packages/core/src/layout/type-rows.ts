import type { BlockType, Certainty, Span } from '../model'
import { findInterruptions, keepRows } from './interruptions'
import { readLineStates } from './line-model'
import { readPage } from './model/page'
import { typeOfState } from './model/states'
import type { Rows } from './rows/measure-rows'
import { allowedStates, applyRules, type KnownType } from './rules/known-types'

export interface RowType {
  readonly type: BlockType
  readonly rule: string
  readonly certainty: Certainty
  readonly evidence: readonly Span[]
}

/**
 * Decides what each row is: first what hints or labelled fields fix, then what interrupts the text, then what rules are sure
 * of, then the line model for all others together.
 */
export function typeRows(
  source: string,
  rows: Rows,
  fixed: readonly (BlockType | null)[] | null,
  fixedBy: string,
): RowType[] {
  const interruptions = findInterruptions(source, rows)
  const types: (RowType | null)[] = []
  // What the text is without its interruptions.
  const kept: number[] = []
  for (const [row, interruption] of interruptions.entries()) {
    const type = fixed?.[row]
    if (type || interruption === null) kept.push(row)
    if (type) types.push({ type, rule: fixedBy, certainty: 'stated', evidence: [] })
    else if (interruption === null) types.push(null)
    else types.push({ type: 'furniture', rule: interruption, certainty: 'inferred', evidence: [] })
  }
  const page = readPage(source, keepRows(rows, kept))
  const known = kept.map((row) => types[row])
  const knownTypes: (KnownType | null)[] = [...known]
  for (const { row, type, state, evidence, rule } of applyRules(page)) {
    if (known[row] !== null) continue
    known[row] = { type, rule, certainty: 'inferred', evidence: evidence ?? [] }
    knownTypes[row] = { type, state }
  }
  const decisions = readLineStates(page, allowedStates(page, knownTypes))
  for (const [at, row] of kept.entries()) {
    const { state, reason, certainty } = decisions[at]
    types[row] = known[at] ?? { type: typeOfState(state), rule: `line-model/${reason}`, certainty, evidence: [] }
  }
  return types as RowType[]
}
