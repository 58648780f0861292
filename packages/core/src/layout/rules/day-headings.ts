import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const FEWEST = 2
const LONGEST = 4
/** Of a day in its month; with a year it is a stamp's. */
const MOST_DIGITS = 2

/** "Monday, Feb. 25", "Tuesday": days that each stand over prose of their own, as in a police log or a diary. */
export const dayHeadings: Rule = { name: 'day-headings', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = page.title + 1; row < page.rows.length - 1; row++) if (isDay(page, row)) found.push(heading(row))
  return found.length < FEWEST ? [] : found
}

function isDay(page: Page, row: number): boolean {
  const { words, digits } = page.rows[row]
  if (words === 0 || words > LONGEST || digits > MOST_DIGITS) return false
  if (countOf(page, row, CLASS.weekday) !== 1 || page.prose[row + 1] === 0 || page.credit[row] >= 0) return false
  return words === 1 || (digits > 0 && countOf(page, row, CLASS.month) === 1)
}

function heading(row: number): RuleDecision {
  return { row, type: 'crosshead' }
}
