import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

/** Paragraphs that may stand below who the author is: a second author's, a correction, a note on the publisher. */
const BELOW = 3
const IS =
  /^(?:the\sauthor\s|(?:\p{Lu}[\p{L}'’.-]+\s){1,4})(?:is|was|has\sbeen)\s(?:an?|the|our|based|currently|also)\s(?:[\p{L}'’&.-]+\s){0,9}?(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|critic|producer|blogger|author|fellow|photographer|intern|freelancer|anchor|host|analyst|professor|lecturer)\b/iu
const REACHED =
  /\b(?:follow\s(?:him|her|them|me)\s(?:on|@)|can\sbe\s(?:reached|found|contacted)\s(?:at|on|by|via)|(?:reach|contact|e-?mail)\s(?:him|her|them|me)\s(?:at|on)|send\s(?:tips|an\semail)\sto)\b/iu
const CONTRIBUTED =
  /\bcontributed\s(?:reporting|to\s(?:this|the)\s(?:report|story|article|piece|post|guide))\b|^\(?additional\s(?:reporting|research)\sby\b|^\(?with\s(?:reporting|additional\sreporting|files)\s(?:by|from)\b/iu
const CONTRIBUTED_FIRST = firstWords('additional|with')

/** Who the author is and how to reach her, and who contributed: at the end of the prose, or near the headline. */
export const authorBio: Rule = { name: 'author-bio', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, prose } = page
  // Rows of prose below each row of the main stretch.
  let below = 0
  for (let row = rows.length - 1; row >= 0; row--) {
    const { start, end, words, ats, head } = rows[row]
    // An address, or a word of how to write to somebody.
    const reached = ats + countOf(page, row, CLASS.note) + countOf(page, row, CLASS.share) > 0
    if (
      (reached || countOf(page, row, CLASS.role) > 0) &&
      words >= 4 &&
      words <= 110 &&
      (words <= 40 || below <= BELOW)
    ) {
      const text = source.slice(start, Math.min(end, start + 400))
      const contributed = countOf(page, row, CLASS.note) > 0 || CONTRIBUTED_FIRST(head)
      if (contributed && words <= 40 && CONTRIBUTED.test(text)) found.push({ row, type: 'author-note' })
      else if (
        below <= BELOW &&
        row >= page.mainStart &&
        endsSentence(rows[row]) &&
        (IS.test(text) || (reached && REACHED.test(text)))
      )
        found.push({ row, type: 'author-note' })
    }
    if (prose[row] === 2 && row < page.mainEnd && found[found.length - 1]?.row !== row) below++
  }
  return found.reverse()
}
