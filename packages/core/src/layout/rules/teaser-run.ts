import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const FEWEST = 3
const FEWEST_WORDS = 6
const LONGEST = 22
/** A day with its year has more. */
const MOST_DIGITS = 5
/** Rows that the article has begun with by then: below the headline stand a deck and bylines. */
const BEGUN = 3

/** Headlines of other articles in a row in the midst of the text: long lines in capitals or not, none of them a sentence. */
export const teaserRun: Rule = { name: 'teaser-run', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, prose } = page
  let lastProse = rows.length - 1
  while (lastProse >= 0 && prose[lastProse] !== 2) lastProse--
  for (let row = page.mainStart + BEGUN + 1; row < lastProse; row++) {
    let end = row
    while (end < lastProse && isTeaser(page, end)) end++
    if (end - row >= FEWEST)
      for (let at = row; at < end; at++) found.push({ row: at, type: 'furniture', state: 'related' })
    row = Math.max(row, end - 1)
  }
  return found
}

function isTeaser({ rows, prose, title, credit }: Page, row: number): boolean {
  const { words, first, titleWords, last, digits } = rows[row]
  return (
    prose[row] === 0 &&
    row > title &&
    words >= FEWEST_WORDS &&
    words <= LONGEST &&
    titleWords > 0 &&
    // No list's mark, and no day.
    first > 57 &&
    digits < MOST_DIGITS &&
    last !== 58 &&
    credit[row] < 0 &&
    !endsSentence(rows[row])
  )
}
