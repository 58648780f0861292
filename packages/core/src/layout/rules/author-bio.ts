import { letterPattern } from '../../source/letter-pattern'
import { lowerCase } from '../../source/lower-case'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

/** Paragraphs that may stand below who the author is: a second author's, a correction, a note on the publisher. */
const BELOW = 3
// These read text in lower case.
const VERB = '(?:is|was|has\\sbeen)\\s(?:an?|the|our|based|currently|also)\\s'
const JOB =
  '(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|critic|producer|blogger|author|fellow|photographer|intern|freelancer|anchor|host|analyst|professor|lecturer)\\b'
const IS = letterPattern(
  new RegExp(`^(?:the\\sauthor\\s|(?:[a-z][a-z'’.-]+\\s){1,4})${VERB}(?:[a-z'’&.-]+\\s){0,9}?${JOB}`),
  () => new RegExp(`^(?:the\\sauthor\\s|(?:\\p{L}[\\p{L}'’.-]+\\s){1,4})${VERB}(?:[\\p{L}'’&.-]+\\s){0,9}?${JOB}`, 'u'),
)
const REACHED =
  /\b(?:follow\s(?:him|her|them|me)\s(?:on|@)|can\sbe\s(?:reached|found|contacted)\s(?:at|on|by|via)|(?:reach|contact|e-?mail)\s(?:him|her|them|me)\s(?:at|on)|send\s(?:tips|an\semail)\sto)\b/
const CONTRIBUTED =
  /\bcontributed\s(?:reporting|to\s(?:this|the)\s(?:report|story|article|piece|post|guide))\b|^\(?additional\s(?:reporting|research)\sby\b|^\(?with\s(?:reporting|additional\sreporting|files)\s(?:by|from)\b/
const CONTRIBUTED_FIRST = firstWords('additional|with')

/** Who the author is and how to reach her, and who contributed: at the end of the prose, or near the headline. */
export const authorBio: Rule = { name: 'author-bio', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, prose, mainStart, mainEnd } = page
  // Rows of prose below each row of the main stretch.
  let below = 0
  for (let row = rows.length - 1; row >= 0; row--) {
    let isNote = false
    const { start, end, words, ats, head } = rows[row]
    const note = countOf(page, row, CLASS.note)
    // An address, or a word of how to write to somebody.
    const reached = ats + note + countOf(page, row, CLASS.share) > 0
    if ((reached || countOf(page, row, CLASS.role) > 0) && words >= 4 && words <= 110) {
      const contributed = words <= 40 && (note > 0 || CONTRIBUTED_FIRST(head))
      const last = below <= BELOW && row >= mainStart && endsSentence(rows[row])
      const text = contributed || last ? lowerCase(source.slice(start, Math.min(end, start + 400))) : ''
      isNote =
        (contributed && CONTRIBUTED.test(text)) || (last && (IS(text).test(text) || (reached && REACHED.test(text))))
    }
    if (isNote) found.push({ row, type: 'author-note' })
    else if (prose[row] === 2 && row < mainEnd) below++
  }
  return found.reverse()
}
