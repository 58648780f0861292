import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** A crosshead in capitals is shorter. */
const FEWEST_WORDS = 8
const MOST_WORDS = 30
const FULL_STOP = 46

/** A headline in capitals between paragraphs in small letters: a link to another article. */
export const capitalsLink: Rule = { name: 'capitals-link', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, prose, credit } = page
  for (let row = Math.max(page.title, page.mainStart) + 1; row < page.mainEnd; row++) {
    const { words, lowerWords, capsWords, stop } = rows[row]
    if (lowerWords > 0 || words < FEWEST_WORDS || words > MOST_WORDS || capsWords < FEWEST_WORDS) continue
    // What ends in a full stop is told, and what is signed is a picture's.
    if (stop === FULL_STOP || credit[row] >= 0) continue
    if (isSmall(row - 1) && isSmall(row + 1) && prose[row - 1] + prose[row + 1] >= 2)
      found.push({ row, type: 'furniture' })
  }
  return found

  function isSmall(row: number): boolean {
    return row < rows.length && rows[row].lowerWords > rows[row].capsWords
  }
}
