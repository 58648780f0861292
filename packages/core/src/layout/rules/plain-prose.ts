import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import { CLASS, CLASS_COUNT, type WordClass } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const SHORTEST = 130
const FEWEST_WORDS = 18
/** Words of promotions and notices: with them the line model has to look. */
const DOUBTFUL = maskOf(['subscribe', 'policy', 'comment', 'copyright', 'promo', 'correction', 'note'])
/** Words of captions and biographies, which stand at the edges of the prose. */
const DOUBTFUL_AT_EDGES = maskOf(['share', 'ad', 'related', 'credit', 'role', 'you', 'position'])

function maskOf(names: readonly WordClass[]): readonly number[] {
  return names.map((name) => CLASS[name])
}

/** Long sentences in the midst of others, without a word of anything else, are the body: most of an article is decided here. */
export const plainProse: Rule = { name: 'plain-prose', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, counts, prose } = page
  for (let row = page.mainStart + 1; row < page.mainEnd; row++) {
    const { width, words, lowerWords, titleWords } = rows[row]
    if (width < SHORTEST || words < FEWEST_WORDS || page.credit[row] >= 0 || !endsSentence(rows[row])) continue
    if (lowerWords < titleWords && lowerWords + titleWords > 0) continue
    if (page.repeated[row] !== 0) continue
    const before = prose[row - 1]
    const after = row + 1 < rows.length ? prose[row + 1] : 0
    // Another paragraph stands beside it: a lone one may be a caption or a deck.
    if (before === 0 && after === 0) continue
    const base = row * CLASS_COUNT
    if (DOUBTFUL.some((index) => counts[base + index] > 0)) continue
    if ((before !== 2 || after !== 2) && DOUBTFUL_AT_EDGES.some((index) => counts[base + index] > 0)) continue
    found.push({ row, type: 'paragraph' })
  }
  return found
}
