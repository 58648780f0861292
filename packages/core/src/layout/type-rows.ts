import type { BlockType, Certainty, Span } from '../model'
import { readLineStates } from './line-model'
import { readPage } from './model/page'
import { STATE_COUNT, STATES, typeOfState } from './model/states'
import type { Rows } from './rows/measure-rows'

export interface RowType {
  readonly type: BlockType
  readonly rule: string
  readonly certainty: Certainty
  readonly evidence: readonly Span[]
}

/** The states that a row of a known type may have; the line model has none for some types, and then any fits. */
function statesOf(type: BlockType): number {
  if (type === 'pull-quote') return 1 << STATES.indexOf('paragraph')
  if (type === 'dateline') return (1 << STATES.indexOf('timestamp')) | (1 << STATES.indexOf('paragraph'))
  let set = 0
  for (let state = 0; state < STATE_COUNT; state++) if (typeOfState(state) === type) set |= 1 << state
  return set === 0 ? (1 << STATE_COUNT) - 1 : set
}

/** Decides what each row is: first what hints fix, then the line model for all the others together. */
export function typeRows(source: string, rows: Rows, fixed: readonly (BlockType | null)[] | null): RowType[] {
  const page = readPage(source, rows)
  let allowed: Int32Array | null = null
  if (fixed) {
    allowed = new Int32Array(rows.list.length).fill((1 << STATE_COUNT) - 1)
    for (const [index, type] of fixed.entries()) if (type) allowed[index] = statesOf(type)
    // Where a hint names the headline, no other line is one.
    if (fixed.includes('headline'))
      for (const [index, type] of fixed.entries()) if (!type) allowed[index] &= ~(1 << STATES.indexOf('headline'))
  }
  const decisions = readLineStates(page, allowed)
  return decisions.map(({ state, reason, certainty }, index): RowType => {
    const hinted = fixed?.[index]
    if (hinted) return { type: hinted, rule: 'apply-hints', certainty: 'stated', evidence: [] }
    return { type: typeOfState(state), rule: `line-model/${reason}`, certainty, evidence: [] }
  })
}
