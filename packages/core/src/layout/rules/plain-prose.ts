import { countOf, countOfAll } from '../model/count-of'
import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const LONG = 130
const LONG_WORDS = 18
/** With other sentences above and below, and with paragraphs there. */
const SHORTEST = 90
const SHORTEST_BETWEEN = 60
const FEWEST_WORDS = 8
const QUESTION_MARK = 63
/** Words of promotions and notices: one may stand in any paragraph, two are one too many. */
const DOUBTFUL: readonly CLASS[] = [
  CLASS.subscribe,
  CLASS.policy,
  CLASS.comment,
  CLASS.promo,
  CLASS.correction,
  CLASS.note,
]
/** Words of captions and biographies, which stand at the edges of the prose. */
const TELLING_AT_EDGES: readonly CLASS[] = [CLASS.credit, CLASS.you]
const DOUBTFUL_AT_EDGES: readonly CLASS[] = [CLASS.share, CLASS.ad, CLASS.related, CLASS.role, CLASS.position]

/** Long sentences in the midst of others, hardly with a word of anything else, are the body: most of an article is decided here. */
export const plainProse: Rule = { name: 'plain-prose', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, prose, credit, repeated, mainStart, mainEnd } = page
  for (let row = mainStart + 1; row < mainEnd; row++) {
    const { width, words, lowerWords, titleWords, quotes, stop } = rows[row]
    if (width < SHORTEST_BETWEEN || words < FEWEST_WORDS || credit[row] >= 0 || !endsSentence(rows[row])) continue
    if (lowerWords < titleWords || repeated[row] !== 0) continue
    const before = prose[row - 1]
    const after = row + 1 < rows.length ? prose[row + 1] : 0
    // Another paragraph stands beside it: a lone one may be a caption or a deck.
    if (before === 0 && after === 0) continue
    const between = before === 2 && after === 2
    const long = width >= LONG && words >= LONG_WORDS
    if (!long) {
      if (before === 0 || after === 0 || (width < SHORTEST && !between)) continue
      // Headings of a guide ask what the text below them answers.
      if (stop === QUESTION_MARK) continue
    }
    if (countOf(page, row, CLASS.copyright) > 0) continue
    if (!long || !between) {
      // Who is quoted may say any of an edge's words.
      const edge = between || quotes > 0 ? 0 : countOfAll(page, row, DOUBTFUL_AT_EDGES)
      if (edge + countOfAll(page, row, DOUBTFUL) > (long ? 1 : 0)) continue
      if (!between && quotes === 0 && countOfAll(page, row, TELLING_AT_EDGES) > 0) continue
    }
    found.push({ row, type: 'paragraph' })
  }
  return found
}
