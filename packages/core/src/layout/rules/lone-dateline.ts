import { readDateline } from '../fields/read-dateline'
import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** A dateline that stands on a line of its own: "JERUSALEM, Jan 1 (Reuters) -". */
export const loneDateline: Rule = { name: 'lone-dateline', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, last, capsWords } = page.rows[row]
    if (end - start > 100 || (last !== 45 && last !== 0x2013 && last !== 0x2014) || capsWords === 0) continue
    const dateline = readDateline(page.source, start, end)
    if (!dateline || dateline.span.end !== end) continue
    // "WELLINGTON —", right above the first paragraph.
    const above = row > page.title && page.prose[row + 1] > 0 && row <= page.mainStart + 1
    if (dateline.agency || dateline.date || above) found.push({ row, type: 'dateline' })
  }
  return found
}
