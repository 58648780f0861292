import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** A longer row is a paragraph that ends in an aside. */
const WIDEST = 300
/** What the picture shows takes a few words, or it is the credit alone. */
const SHORTEST = 10

/** A line between the headline and the end of the prose that ends in a credit in brackets: "Jane Roe leaves court. (Anna Lind/AP)". */
export const creditedCaption: Rule = { name: 'credited-caption', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, credit, source } = page
  for (let row = Math.max(0, page.title + 1); row < page.mainEnd; row++) {
    const { start, end, width } = rows[row]
    if (credit[row] < SHORTEST || width >= WIDEST) continue
    const at = start + credit[row]
    if ('([（'.includes(source[at])) found.push({ row, type: 'caption', evidence: [{ start: at, end }] })
  }
  return found
}
