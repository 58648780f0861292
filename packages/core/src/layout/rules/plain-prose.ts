import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import { CLASS, CLASS_COUNT, type WordClass } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const SHORTEST = 130
const FEWEST_WORDS = 18
/** Between two paragraphs. */
const SHORTEST_BETWEEN = 90
const FEWEST_WORDS_BETWEEN = 14
/** With one of these words the line model has to look. */
const TELLING = placesOf(['copyright'])
/** Words of promotions and notices: one may stand in any paragraph, two are one too many. */
const DOUBTFUL = placesOf(['subscribe', 'policy', 'comment', 'promo', 'correction', 'note'])
/** Words of captions and biographies, which stand at the edges of the prose. */
const TELLING_AT_EDGES = placesOf(['credit', 'you'])
const DOUBTFUL_AT_EDGES = placesOf(['share', 'ad', 'related', 'role', 'position'])

function placesOf(names: readonly WordClass[]): readonly number[] {
  return names.map((name) => CLASS[name])
}

/** Long sentences in the midst of others, hardly with a word of anything else, are the body: most of an article is decided here. */
export const plainProse: Rule = { name: 'plain-prose', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, counts, prose } = page
  for (let row = page.mainStart + 1; row < page.mainEnd; row++) {
    const { width, words, lowerWords, titleWords } = rows[row]
    if (width < SHORTEST_BETWEEN || words < FEWEST_WORDS_BETWEEN || page.credit[row] >= 0 || !endsSentence(rows[row]))
      continue
    if (lowerWords < titleWords && lowerWords + titleWords > 0) continue
    if (page.repeated[row] !== 0) continue
    const before = prose[row - 1]
    const after = row + 1 < rows.length ? prose[row + 1] : 0
    // Another paragraph stands beside it: a lone one may be a caption or a deck.
    if (before === 0 && after === 0) continue
    const between = before === 2 && after === 2
    const long = width >= SHORTEST && words >= FEWEST_WORDS
    if (!long && !between) continue
    const base = row * CLASS_COUNT
    const edges = between ? 0 : countAll(counts, base, DOUBTFUL_AT_EDGES) + 2 * countAll(counts, base, TELLING_AT_EDGES)
    const doubts = edges + countAll(counts, base, DOUBTFUL) + 2 * countAll(counts, base, TELLING)
    if (doubts > (long ? 1 : 0)) continue
    found.push({ row, type: 'paragraph' })
  }
  return found
}

function countAll(counts: Uint8Array, base: number, places: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < places.length; at++) sum += counts[base + places[at]]
  return sum
}
