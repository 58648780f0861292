import { lowerCase } from '../../source/lower-case'
import { isCreditLine } from '../fields/split-caption'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 16
/** How far above and below the prose pictures stand. */
const REACH = 12
/** Of text in lower case: without `i` it is compiled in a fraction of the time. */
const LABEL =
  /^[([]?\s?(?:(?:(?:file|staff|handout)\s)?(?:photos?|photographs?|images?|pictures?|illustrations?|cartoons?|foto|bild|credits?)(?:\s(?:illustration|credits?|source))?\s?(?:by|courtesy|via|copyright|credit|source|von|par|:|\/)|courtesy\s(?:of|photo)|supplied\s?:|handout\s(?:via|from))\s?:?\s?\S/
/** "Image copyright Getty Images". */
const ABOVE = /^(?:images?|photos?|pictures?)\scopyright\b/i
const FIRST = firstWords(
  'photo|photos|photograph|photographs|image|images|picture|pictures|illustration|illustrations|cartoon|cartoons|foto|bild|credit|credits|file|staff|handout|courtesy|supplied',
)

/**
 * A line near the prose that says who made a picture, and nothing else: "Photo: Jane Roe/AP", "Jane Roe/The Daily/Getty Images", "Jane Roe | Getty Images";
 * and a sentence right above it, which says what the picture shows.
 */
export const creditLine: Rule = { name: 'credit-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source } = page
  const from = Math.max(0, (page.title < 0 ? page.mainStart : Math.min(page.title, page.mainStart)) - 1)
  const to = Math.min(rows.length, page.mainEnd + REACH)
  for (let row = from; row < to; row++) {
    const { start, end, words, lowerWords, slashes, pipes, head } = rows[row]
    if (words < 2 || words > LONGEST || lowerWords > 3 || row === page.title) continue
    if (countOf(page, row, CLASS.related) > 0) continue
    const labelled = FIRST(head) && LABEL.test(lowerCase(source.slice(start, Math.min(end, start + 60))))
    const agency = countOf(page, row, CLASS.agency) > 0
    // "JANE ROE/HARBOR POST STAFF"
    const staff = !agency && slashes === 1 && countOf(page, row, CLASS.role) > 0
    const parted = slashes + pipes > 0 && (agency || staff) && countOf(page, row, CLASS.by) === 0
    // "© 2020 The Daily. All rights reserved."
    if (!labelled && countOf(page, row, CLASS.copyright) > 0) continue
    if (!labelled && !parted) continue
    if (!isCreditLine(source, start, end)) continue
    // Some stand above their caption: behind them is the paragraph before the picture.
    const above = labelled && ABOVE.test(source.slice(start, Math.min(end, start + 20)))
    if (!above && isCaption(page, row - 1)) found.push({ row: row - 1, type: 'caption', evidence: [{ start, end }] })
    found.push({ row, type: 'credit' })
  }
  return found
}

/** A sentence too short for a paragraph; one right below the headline may be the deck. */
function isCaption(page: Page, row: number): boolean {
  if (row <= page.title + 1) return false
  const { words, width, quotes } = page.rows[row]
  return (
    words >= 3 && words <= 30 && width < 200 && endsSentence(page.rows[row]) && page.credit[row] < 0 && quotes === 0
  )
}
