import { furnitureLineKind } from '../fields/furniture-lines'
import { isNamed } from '../model/known-names'
import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 20
const FEWEST_WORDS = 3

/**
 * The line over a list of links to other articles ("Related stories", "Most read"), and the links under it up to the next
 * paragraph; of several the last may be the article's next heading, and is left to the line model.
 */
export const teaserHeading: Rule = { name: 'teaser-heading', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, prose } = page
  for (let row = 0; row < rows.length; row++) {
    const { start, end, words, digits } = rows[row]
    if (digits > 0 || words === 0 || words > 8 || furnitureLineKind(source, rows[row]) !== 'teasers') continue
    found.push({ row, type: 'furniture', state: 'related' })
    let last = row
    while (last + 1 < rows.length && isLink(page, last + 1)) last++
    if (last - row > 1 && prose[last + 1] === 2) last--
    const evidence = [{ start, end }]
    for (let link = row + 1; link <= last; link++)
      found.push({ row: link, type: 'furniture', state: 'related', evidence })
    // The article goes on with a sentence of its own; a link is none.
    if (last > row && goesOn(page, last + 1)) found.push({ row: last + 1, type: 'paragraph' })
    row = last
  }
  return found
}

/** A whole sentence amid the article's prose. */
function goesOn(page: Page, row: number): boolean {
  const { rows, prose, mainStart, mainEnd, credit } = page
  if (row <= mainStart || row >= mainEnd || prose[row] === 0 || credit[row] >= 0 || isNamed(page, row)) return false
  const { stop, innerStops, words, lowerWords, titleWords } = rows[row]
  if (innerStops > 0) return false
  return stop === 46 && words <= LONGEST && lowerWords >= 5 && lowerWords > 2 * titleWords
}

/** A line that can be another article's headline. */
function isLink(page: Page, row: number): boolean {
  const { words } = page.rows[row]
  return (
    page.prose[row] === 0 &&
    row !== page.title &&
    words >= FEWEST_WORDS &&
    words <= LONGEST &&
    page.credit[row] < 0 &&
    !endsSentence(page.rows[row])
  )
}
