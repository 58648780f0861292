import { letterPattern } from '../../source/letter-pattern'
import { lowerCase } from '../../source/lower-case'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { Wording, wordingOf } from '../model/row-wording'
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
/** Of what `IS` reads: five words, the verb, ten words. */
const LONGEST_IS = 160
const REACHED =
  /\b(?:follow\s(?:him|her|them|me)\s(?:on|@)|can\sbe\s(?:reached|found|contacted)\s(?:at|on|by|via)|(?:reach|contact|e-?mail)\s(?:him|her|them|me|(?:this|the)\s(?:reporter|writer|author))\s(?:at|on|by|via)|send\s(?:tips|an\semail)\sto)\b/
const CONTRIBUTED =
  /\bcontributed\s(?:reporting|to\s(?:this|the)\s(?:report|story|article|piece|post|guide))\b|^\(?additional\s(?:reporting|research)\sby\b|^\(?with\s(?:reporting|additional\sreporting|files)\s(?:by|from)\b/
const CONTRIBUTED_FIRST = firstWords('additional|with')

/** What is said of somebody named before it: "Jane Roe is a retired pilot.", "Jane Roe (she/her) taught history." */
const NAMED_IS =
  /^(?:\p{Lu}[\p{L}'’.-]+\s){2,4}(?:\([^()]{1,24}\)\s)?(?:is|was|are|has|had|lives|works|writes|teaches|covers|reports|joined|studies|taught|served|worked|wrote|spent|grew|holds|runs|hosts|edits)\s/u
/** "Mr. Roe is a retired pilot." */
const TITLED_IS =
  /^(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.?\s(\p{Lu}[\p{L}'’-]+)[\s,](?:.{0,80}\s)?(?:is|was|teaches|writes|works)\s/u
const TITLED_FIRST = firstWords('mr|ms|mrs|mx|dr|prof')
/** How far below the first byline its author is told of. */
const HEAD_REACH = 2
/** Rows around the headline that may name the author without "By". */
const NAMED_REACH = 8
const LONGEST_NAMED = 12
const CONTACT_FIRST = firstWords('contact|reach|email|call')
const CONTACT = /^(?:contact|reach|e-?mail|call)\s(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:at|on|by|via)\s\S/iu

/** Who the author is and how to reach her, and who contributed: at the end of the prose, or near the headline. */
export const authorBio: Rule = { name: 'author-bio', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, prose, mainStart, mainEnd, firstBy } = page
  // Rows of prose below each row of the main stretch.
  let below = 0
  for (let row = rows.length - 1; row >= 0; row--) {
    const { start, end, words, titleWords, dotted, ats, head } = rows[row]
    const near = below <= BELOW || (row > firstBy && row <= firstBy + HEAD_REACH)
    const byline = near && titleWords >= 2 && words <= 60 ? bylineToldOf(page, row) : -1
    let isNote = byline >= 0 || (words <= 3 && ats === 1 && dotted > 0 && row > mainStart && below <= BELOW)
    // A name alone, which no rule for bylines may have known.
    if (byline >= 0 && isName(page, byline)) found.push({ row: byline, type: 'byline' })
    const note = countOf(page, row, CLASS.note)
    // An address, or a word of how to write to somebody.
    const reached = ats + note + countOf(page, row, CLASS.share) > 0
    if (!isNote && (reached || countOf(page, row, CLASS.role) > 0) && words >= 4 && words <= 110) {
      const contributed = words <= 40 && (note > 0 || CONTRIBUTED_FIRST(head))
      const last = below <= BELOW && row >= mainStart && endsSentence(rows[row])
      const length = contributed || reached ? 400 : LONGEST_IS
      const text = contributed || last ? lowerCase(source.slice(start, Math.min(end, start + length))) : ''
      isNote =
        (contributed && CONTRIBUTED.test(text)) || (last && (IS(text).test(text) || (reached && REACHED.test(text))))
    }
    if (isNote) found.push({ row, type: 'author-note' })
    else if (prose[row] === 2 && row < mainEnd) below++
  }
  return found.reverse()
}

/** The byline of whom a line tells who she is or how to reach her, or whose name signs the article again; -1 for none. */
function bylineToldOf(page: Page, row: number): number {
  const { start, end, words, ats, digits, brackets, head } = page.rows[row]
  if (!endsSentence(page.rows[row])) {
    // "Jane Roe: 555-0132, jane@example.com", "Jane Roe (Rennes)"
    const contact = ats > 0 && words <= LONGEST_CONTACT
    const signature =
      brackets > 0 && words <= LONGEST_SIGNATURE && digits === 0 && page.prose[row] === 0 && row >= page.mainEnd - 1
    if (!contact && (!signature || countOf(page, row, CLASS.by) > 0)) return -1
    const byline = bylineOf(page, row, page.source.slice(start, Math.min(end, start + 60)))
    return byline >= 0 && (contact || countOf(page, byline, CLASS.by) > 0) ? byline : -1
  }
  const titled = TITLED_FIRST(head)
  if (!titled && !CONTACT_FIRST(head) && !mayBeNamed(page, row)) return -1
  const text = page.source.slice(start, Math.min(end, start + 120))
  if (titled) {
    const surname = TITLED_IS.exec(text)?.[1]
    if (surname === undefined || page.firstBy < 0 || row <= page.firstBy) return -1
    return textOf(page, page.firstBy).includes(surname) ? page.firstBy : -1
  }
  return NAMED_IS.test(text) || (CONTACT_FIRST(head) && CONTACT.test(text)) ? bylineOf(page, row, text) : -1
}

/** Whether a byline, or a line below the headline, has the row's first two words: asked before the patterns. */
function mayBeNamed({ rows, firstBy, title }: Page, row: number): boolean {
  const { nameHash } = rows[row]
  // A byline of two has others' names behind the first.
  if (firstBy >= 0) return rows[firstBy].nameHash === nameHash || rows[firstBy].titleWords > 4
  for (let at = title + 1; at < Math.min(row, title + 1 + NAMED_REACH); at++)
    if (rows[at].nameHash === nameHash) return true
  return false
}

const LONGEST_CONTACT = 12
const LONGEST_SIGNATURE = 8

/**
 * The first byline, or a line below the headline without "By", that has the name which the text begins with, a word like
 * "Contact" aside; -1 where none has.
 */
function bylineOf(page: Page, row: number, text: string): number {
  const name = NAME.exec(text)?.[1]
  if (name === undefined) return -1
  const { rows, firstBy, title, prose } = page
  if (firstBy >= 0) return row > firstBy && textOf(page, firstBy).includes(name) ? firstBy : -1
  for (let at = Math.max(0, title + 1); at < Math.min(row, title + 1 + NAMED_REACH); at++) {
    // The deck may be a sentence.
    if (prose[at] > 0 && at > title + 2) break
    if (rows[at].words > LONGEST_NAMED || prose[at] > 0 || page.credit[at] >= 0 || !textOf(page, at).includes(name))
      continue
    if (isName(page, at) || countOf(page, at, CLASS.by) + countOf(page, at, CLASS.role) > 0) return at
  }
  return -1
}

/** Not in capitals alone, as sections and teasers are. */
function isName(page: Page, row: number): boolean {
  const { words, capsWords } = page.rows[row]
  return words <= 4 && capsWords < words && (wordingOf(page, row) & Wording.Person) > 0
}

const NAME = /^(?:(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Cc]all)\s)?(\p{Lu}[\p{L}'’.-]+\s\p{Lu}[\p{L}'’-]+)/u

const textOf = ({ rows, source }: Page, row: number): string => source.slice(rows[row].start, rows[row].end)
