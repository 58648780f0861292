import type { Page } from '../model/page'
import { isPrintedIn } from '../model/title-row'
import type { Rule, RuleDecision } from './rule'

const REACH = 4
const FEWEST_WORDS = 3

/**
 * The headline's words right above the headline: the page's title, alone or with the site's name, or a trail of links
 * ("Home News Ferry crews end strike"), copied along.
 */
export const doubledTitle: Rule = { name: 'doubled-title', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, title } = page
  if (title < 0 || rows[title].words < FEWEST_WORDS) return found
  const evidence = [{ start: rows[title].start, end: rows[title].end }]
  for (let row = Math.max(0, title - REACH); row < title; row++)
    if (isPrintedIn(page, title, row)) found.push({ row, type: 'furniture', evidence })
  return found
}
