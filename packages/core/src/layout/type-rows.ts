import type { BlockType, Certainty, Span } from '../model'
import { findInterruptions, keepRows } from './interruptions'
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
  const types: RowType[] = new Array(rows.list.length)
  // What the text is without its interruptions.
  const kept: number[] = []
  for (let row = 0; row < interruptions.length; row++) {
    const interruption = interruptions[row]
    if (interruption === null || fixed?.[row]) kept.push(row)
    else types[row] = { type: 'furniture', rule: interruption, certainty: 'inferred', evidence: NONE }
  }
  const page = readPage(source, keepRows(rows, kept))
  const known = applyRules(page)
  if (fixed)
    for (const [at, row] of kept.entries()) {
      const type = fixed[row]
      if (type) known[at] = { row: at, type, rule: fixedBy }
    }
  const decisions = readLineStates(page, allowedStates(page, known))
  for (let at = 0; at < kept.length; at++) {
    const sure = known[at]
    const { state, reason, certainty } = decisions[at]
    types[kept[at]] =
      sure === null
        ? { type: typeOfState(state), rule: reason, certainty, evidence: NONE }
        : {
            type: sure.type,
            rule: sure.rule,
            certainty: fixed?.[kept[at]] ? 'stated' : 'inferred',
            evidence: sure.evidence ?? NONE,
          }
  }
  return types
}

const NONE: readonly Span[] = []
