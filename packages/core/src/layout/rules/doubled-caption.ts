import type { Page } from '../model/page'
import { endsSentence, HEAD, type Row } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const FEWEST_WORDS = 6

/**
 * A sentence twice in a row, or with its credit the second time: what the picture shows, once as its description and once
 * below it. Nobody prints a paragraph twice.
 */
export const doubledCaption: Rule = { name: 'doubled-caption', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, title, mainEnd } = page
  for (let row = Math.max(1, title + 2); row < mainEnd; row++) {
    const above = rows[row - 1]
    if (above.headHash !== rows[row].headHash || !isDoubled(above, rows[row])) continue
    // A link to another article is doubled, too, and a headline may open like the sentence below it.
    const sentences = (isSentence(page, row - 1) ? 1 : 0) + (isSentence(page, row) ? 1 : 0)
    if (sentences < (above.hash === rows[row].hash ? 1 : 2)) continue
    const evidence = (of: Row) => [{ start: of.start, end: of.end }]
    found.push({ row: row - 1, type: 'caption', evidence: evidence(rows[row]) })
    found.push({ row, type: 'caption', evidence: evidence(above) })
  }
  return found
}

const isSentence = (page: Page, row: number): boolean => page.credit[row] >= 0 || endsSentence(page.rows[row])

function isDoubled(above: Row, row: Row): boolean {
  return row.hash === above.hash ? row.words >= FEWEST_WORDS : row.letters >= HEAD && above.letters >= HEAD
}
