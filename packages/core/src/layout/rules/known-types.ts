import type { BlockType } from '../../model'
import type { Page } from '../model/page'
import { STATE_COUNT, STATES, typeOfState } from '../model/states'
import { RULES } from '.'
import type { RuleDecision } from './rule'

const ANY = (1 << STATE_COUNT) - 1

/** The states that a row of a known type may have; the line model has none for some types, and then any fits. */
function statesOf(type: BlockType): number {
  if (type === 'pull-quote') return 1 << STATES.indexOf('paragraph')
  if (type === 'dateline') return (1 << STATES.indexOf('timestamp')) | (1 << STATES.indexOf('paragraph'))
  let set = 0
  for (let state = 0; state < STATE_COUNT; state++) if (typeOfState(state) === type) set |= 1 << state
  return set === 0 ? ANY : set
}

export function* applyRules(page: Page): Generator<RuleDecision & { readonly rule: string }> {
  for (const { name, apply } of RULES) for (const decision of apply(page)) yield { ...decision, rule: name }
}

/** A bit per state that a row may have, given the types already known; `null` where none is. */
export function allowedStates(types: readonly ({ readonly type: BlockType } | null)[]): Int32Array | null {
  if (!types.some((known) => known !== null)) return null
  const headline = 1 << STATES.indexOf('headline')
  const allowed = Int32Array.from(types, (known) => (known ? statesOf(known.type) : ANY))
  // Where the headline is known, no other line is one.
  if (types.some((known) => known?.type === 'headline'))
    for (const [row, known] of types.entries()) if (!known) allowed[row] &= ~headline
  return allowed
}
