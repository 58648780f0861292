import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const FEWEST_WORDS = 6
/** Letters that two prints have to share before one goes on with its credit. */
const FEWEST_LETTERS = 40

/**
 * A sentence below the headline that is printed twice in a row, as the picture's alternative text and below it: as it is, or
 * once with the credit behind it.
 */
export const doubledCaption: Rule = { name: 'doubled-caption', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows } = page
  if (page.title < 0) return found
  for (let row = page.title + 1; row + 1 < page.mainEnd; row++) {
    if (!isDoubled(page, row)) continue
    const evidence = [{ start: rows[row].start, end: rows[row + 1].end }]
    found.push({ row, type: 'caption', evidence }, { row: row + 1, type: 'caption', evidence })
  }
  return found
}

function isDoubled({ rows, credit }: Page, row: number): boolean {
  const one = rows[row]
  const other = rows[row + 1]
  if (one.words < FEWEST_WORDS || other.words < FEWEST_WORDS) return false
  if (one.hash === other.hash) return endsSentence(one)
  return one.headHash === other.headHash && one.letters >= FEWEST_LETTERS && (credit[row] >= 0 || credit[row + 1] >= 0)
}
