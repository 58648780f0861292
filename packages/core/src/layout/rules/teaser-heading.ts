import { furnitureLineKind } from '../fields/furniture-lines'
import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** The line over a list of links to other articles: "Related stories", "Most read". The line model takes it from there. */
export const teaserHeading: Rule = { name: 'teaser-heading', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (const [row, { start, end, words, digits }] of page.rows.entries())
    if (digits === 0 && words > 0 && words <= 8 && furnitureLineKind(page.source, start, end) === 'teasers')
      found.push({ row, type: 'furniture', state: 'related' })
  return found
}
