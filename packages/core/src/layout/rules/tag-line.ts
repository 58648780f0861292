import { countOf, type Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 60
const TAGS =
  /^(?:(?:published|filed|posted|tagged|categori[sz]ed)\s(?:under|in|as|with)|(?:related\s)?(?:tags|topics|keywords|categories)|(?:more|read\smore|explore\smore)\s(?:on|about)(?:\sthese\stopics)?)\s?:\s?\S/iu

/** What the article is filed under, on a line that says so: "Filed under: Shipping, Islands", "Tags: ferries". */
export const tagLine: Rule = { name: 'tag-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (const [row, { start, end, words, colons }] of page.rows.entries()) {
    if (colons === 0 || words < 2 || words > LONGEST) continue
    if (countOf(page, row, 'tags') + countOf(page, row, 'stamp') + countOf(page, row, 'more') === 0) continue
    if (TAGS.test(page.source.slice(start, Math.min(end, start + 60))))
      found.push({ row, type: 'furniture', state: 'tags' })
  }
  return found
}
