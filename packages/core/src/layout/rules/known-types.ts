import type { BlockType } from '../../model'
import { isCreditLine } from '../fields/split-caption'
import { countOf, type Page } from '../model/page'
import { STATE_COUNT, STATES, type State, typeOfState } from '../model/states'
import { endsSentence } from '../rows/measure-rows'
import { RULES } from '.'
import type { RuleDecision } from './rule'
import { scheduleRows } from './schedule-run'

const ANY = (1 << STATE_COUNT) - 1

/** The states that a row of a known type may have; the line model has none for some types, and then any fits. */
const statesByType = new Map<BlockType, number>([
  ['pull-quote', 1 << STATES.indexOf('paragraph')],
  ['dateline', (1 << STATES.indexOf('timestamp')) | (1 << STATES.indexOf('paragraph'))],
])
for (let state = 0; state < STATE_COUNT; state++) {
  const type = typeOfState(state)
  statesByType.set(type, (statesByType.get(type) ?? 0) | (1 << state))
}
const statesOf = (type: BlockType): number => statesByType.get(type) ?? ANY

/** A row's type, and which rule gave it. */
export interface RuledRow extends RuleDecision {
  readonly rule: string
}

/** For each row what the first rule that knows it says; `null` where none does. */
export function applyRules(page: Page): (RuledRow | null)[] {
  const ruled: (RuledRow | null)[] = new Array(page.rows.length).fill(null)
  for (const { name, apply } of RULES)
    for (const { row, type, state, evidence } of apply(page)) ruled[row] ??= { row, type, state, evidence, rule: name }
  return ruled
}

const FURNITURE = STATES.reduce((set, _, state) => (typeOfState(state) === 'furniture' ? set | (1 << state) : set), 0)

const HEADLINE = 1 << STATES.indexOf('headline')
const TIMESTAMP = 1 << STATES.indexOf('timestamp')
const CREDIT = 1 << STATES.indexOf('credit')
const HEADING = (1 << STATES.indexOf('crosshead')) | (1 << STATES.indexOf('eyebrow'))

/** States that the shape of a row rules out: a timestamp is no prose, a heading not as long as a paragraph. */
function ruledOut(page: Page, row: number): number {
  const { start, end, lowerWords, innerStops, stop } = page.rows[row]
  let set = 0
  if ((lowerWords >= 6 || innerStops > 0) && endsSentence(page.rows[row]) && countOf(page, row, 'function') >= 2)
    set |= TIMESTAMP
  // A passage somebody copied begins with a sentence: no headline is that long and ends in a full stop.
  if (stop === 46 && lowerWords >= 10) set |= HEADLINE
  if (end - start > 300) set |= HEADING
  // A caption that ends in its credit says more than a credit, and is no mere time.
  if (page.credit[row] >= 10 && !isCreditLine(page.source, start, end)) set |= CREDIT | TIMESTAMP
  if (end - start > 400) set |= HEADLINE | CREDIT
  return set
}

/** A type that a hint or a rule gave a row, and which kind of it, where the rule knows. */
export interface KnownType {
  readonly type: BlockType
  readonly state?: State | undefined
}

/** A bit per state that a row may have, given the types already known. */
export function allowedStates(page: Page, types: readonly (KnownType | null)[]): Int32Array {
  // Where the headline is known, no other line is one.
  const taken = types.some((known) => known?.type === 'headline') ? HEADLINE : 0
  const schedule = scheduleRows(page)
  const allowed = new Int32Array(types.length)
  for (let row = 0; row < types.length; row++) {
    const known = types[row]
    allowed[row] =
      known === null
        ? ANY & ~taken & ~ruledOut(page, row) & ~(schedule[row] === 1 ? FURNITURE : 0)
        : known.state
          ? 1 << STATES.indexOf(known.state)
          : statesOf(known.type)
  }
  return allowed
}

/** 1 for each row that may have one state alone. */
export function settledRows(allowed: Int32Array): Uint8Array {
  const settled = new Uint8Array(allowed.length)
  for (let row = 0; row < allowed.length; row++) if ((allowed[row] & (allowed[row] - 1)) === 0) settled[row] = 1
  return settled
}
