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

/** What is said of somebody named before it: "Jane Roe is a retired pilot." */
const NAMED_IS = /^(?:\p{Lu}[\p{L}'’.-]+\s){2,4}(?:is|was|has\sbeen|lives|works|writes|teaches|covers)\s/u
const CONTACT_FIRST = firstWords('contact|reach|email|call')
const CONTACT = /^(?:contact|reach|e-?mail|call)\s(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:at|on|by|via)\s\S/iu

/** Who the author is and how to reach her, and who contributed: at the end of the prose, or near the headline. */
export const authorBio: Rule = { name: 'author-bio', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, prose, mainStart, mainEnd } = page
  // Rows of prose below each row of the main stretch.
  let below = 0
  for (let row = rows.length - 1; row >= 0; row--) {
    const { start, end, words, ats, head } = rows[row]
    let isNote = below <= BELOW && words >= 4 && words <= 60 && tellsOfAuthor(page, row)
    const note = countOf(page, row, CLASS.note)
    // An address, or a word of how to write to somebody.
    const reached = ats + note + countOf(page, row, CLASS.share) > 0
    if (!isNote && (reached || countOf(page, row, CLASS.role) > 0) && words >= 4 && words <= 110) {
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

/** A sentence that says who the author of the first byline is, or how to reach her. */
function tellsOfAuthor(page: Page, row: number): boolean {
  const { start, end } = page.rows[row]
  if (!isAuthor(page, row) || !endsSentence(page.rows[row])) return false
  const text = page.source.slice(start, Math.min(end, start + 120))
  return NAMED_IS.test(text) || CONTACT.test(text)
}

/** Begins, a word like "Contact" aside, with the name of the first byline. */
function isAuthor({ rows, source, firstBy }: Page, row: number): boolean {
  if (firstBy < 0 || row <= firstBy) return false
  if (rows[firstBy].nameHash !== 0 && rows[firstBy].nameHash === rows[row].nameHash) return true
  const { head, start, end } = rows[row]
  if (!CONTACT_FIRST(head)) return false
  const [, given, surname] = source.slice(rows[firstBy].start, rows[firstBy].end).split(/\s+/, 3)
  return surname !== undefined && source.slice(start, Math.min(end, start + 60)).includes(`${given} ${surname}`)
}
