import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

/** Paragraphs that may stand below who the author is: a second author's, a correction, a note on the publisher. */
const BELOW = 3
const IS =
  /^(?:the\sauthor\s|(?:\p{Lu}[\p{L}'’.-]+\s){1,4})(?:is|was|has\sbeen)\s(?:an?|the|our|based|currently|also)\s(?:[\p{L}'’&.-]+\s){0,9}?(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|critic|producer|blogger|author|fellow|photographer|intern|freelancer|anchor|host|analyst|professor|lecturer)\b/iu
const REACHED =
  /\b(?:follow\s(?:him|her|them|me)\s(?:on|@)|can\sbe\s(?:reached|found|contacted)\s(?:at|on|by|via)|(?:reach|contact|e-?mail)\s(?:him|her|them|me)\s(?:at|on)|send\s(?:tips|an\semail)\sto)\b/iu
const CONTRIBUTED =
  /\bcontributed\s(?:reporting|to\s(?:this|the)\s(?:report|story|article|piece|post|guide))\b|^\(?additional\s(?:reporting|research)\sby\b|^\(?with\s(?:reporting|additional\sreporting|files)\s(?:by|from)\b/iu

/** What is said of somebody named before it: "Jane Roe is a retired pilot." */
const NAMED_IS = /^(?:\p{Lu}[\p{L}'’.-]+\s){2,4}(?:is|was|has\sbeen|lives|works|writes|teaches|covers)\s/u
const CONTACT = /^(?:contact|reach|e-?mail|call)\s(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:at|on|by|via)\s\S/iu

/** Who the author is and how to reach her, and who contributed: at the end of the prose, or near the headline. */
export const authorBio: Rule = { name: 'author-bio', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, prose } = page
  // Rows of prose below each row of the main stretch.
  let below = 0
  for (let row = rows.length - 1; row >= 0; row--) {
    const { start, end, words, head } = rows[row]
    const named = below <= BELOW && words >= 4 && words <= 60 && row > page.firstBy && isAuthor(page, row)
    if (named && endsSentence(rows[row])) {
      const text = source.slice(start, Math.min(end, start + 120))
      if (NAMED_IS.test(text) || CONTACT.test(text)) {
        found.push({ row, type: 'author-note' })
        if (prose[row] === 2 && row < page.mainEnd) continue
      }
    }
    const note = countOf(page, row, 'note') + countOf(page, row, 'share') + countOf(page, row, 'role') > 0
    if (note && words >= 4 && words <= 110 && (words <= 40 || below <= BELOW)) {
      const text = source.slice(start, Math.min(end, start + 400))
      const contributed = countOf(page, row, 'note') > 0 || head === 'additional' || head === 'with'
      if (contributed && words <= 40 && CONTRIBUTED.test(text)) found.push({ row, type: 'author-note' })
      else if (
        below <= BELOW &&
        endsSentence(rows[row]) &&
        (IS.test(text) || REACHED.test(text)) &&
        row >= page.mainStart
      )
        found.push({ row, type: 'author-note' })
    }
    if (prose[row] === 2 && row < page.mainEnd && found[found.length - 1]?.row !== row) below++
  }
  return found.reverse()
}

/** Begins, a word like "Contact" aside, with the name of the first byline. */
function isAuthor({ rows, source, firstBy }: Page, row: number): boolean {
  if (firstBy < 0 || row <= firstBy) return false
  if (rows[firstBy].nameHash !== 0 && rows[firstBy].nameHash === rows[row].nameHash) return true
  const { head, start, end } = rows[row]
  if (head !== 'contact' && head !== 'reach' && head !== 'email' && head !== 'call') return false
  const [, given, surname] = source.slice(rows[firstBy].start, rows[firstBy].end).split(/\s+/, 3)
  return surname !== undefined && source.slice(start, Math.min(end, start + 60)).includes(`${given} ${surname}`)
}
