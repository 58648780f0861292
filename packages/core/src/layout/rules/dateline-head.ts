import { mayOpenWithDateline, readDateline } from '../fields/read-dateline'
import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** What has to follow the dateline in its row. */
const SHORTEST_TEXT = 40

/** "JERUSALEM, Jan 1 (Reuters) - ..." opens a story: its row is a paragraph. Captions with such a head end in a credit. */
export const datelineHead: Rule = { name: 'dateline-head', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, capsWords, brackets } = page.rows[row]
    if (end - start < 80 || page.credit[row] >= 0 || (capsWords === 0 && brackets === 0)) continue
    if (!mayOpenWithDateline(page.source, page.rows[row])) continue
    const dateline = readDateline(page.source, start, end)
    if (!dateline || (!dateline.agency && !dateline.date) || end - dateline.span.end < SHORTEST_TEXT) continue
    found.push({ row, type: 'paragraph', evidence: [dateline.span] })
  }
  return found
}
