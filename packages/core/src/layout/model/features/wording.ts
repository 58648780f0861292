import { letterPattern } from '../../../source/letter-pattern'
import { isCreditLine } from '../../fields/split-caption'
import { firstWords } from '../../rows/first-word'
import { CLASS, CLASS_COUNT } from '../../rows/word-classes'
import { isNamed } from '../known-names'
import type { Page } from '../page'
import { Wording, wordingOf } from '../row-wording'
import { binOf, bins, SHORT, type Topic, test, textOf, yes } from './feature'

const SAME_NAME = [2, 3, 5]

/** What a row says of who wrote it and when, which tells what the rows around it are, too. */
export const SIGNATURE: Topic = {
  questions: [
    test('starts-with-by'),
    test('by-name'),
    test('name-shaped'),
    // With a given name that the lexicon knows.
    test('opens-with-known-name'),
    test('known-name'),
    bins('same-name', SAME_NAME),
    test('first-by'),
    test('first-date'),
    test('has-date'),
    test('date-is-most-of-it'),
    test('credit-line'),
  ],
  read(page, row, answers, at) {
    const { words } = page.rows[row]
    const wording = wordingOf(page, row)
    const named = isNamed(page, row)
    const sameName = page.sameName[row]
    answers[at++] = yes((wording & Wording.By) > 0)
    answers[at++] = yes((wording & Wording.ByName) > 0)
    answers[at++] = yes(words <= 5 && (wording & Wording.Person) > 0)
    answers[at++] = yes(named)
    answers[at++] = yes(named && (wording & Wording.Person) > 0)
    answers[at++] = words <= SHORT && sameName > 0 ? binOf(SAME_NAME, sameName) : -1
    answers[at++] = yes(row === page.firstBy)
    answers[at++] = yes(row === page.firstDate)
    answers[at++] = yes(words <= SHORT && (wording & Wording.Date) > 0)
    answers[at++] = yes(words <= 8 && (wording & Wording.Date) > 0)
    answers[at++] = yes(words <= 16 && mayBeCredit(page, row) && isCreditRow(page, row))
  },
}

const NEAR_TITLE = 10
const CREDIT_SHARE = [0.2, 0.4, 0.7, 1]

const CLOCK = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/i
const YEAR = /\b(?:19|20)\d\d\b/u
const RELATIVE =
  /\b(?:\d+|an?)\s?(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdmw])\s?(?:ago|read)\b|^vor\s\d|^il\sy\sa\s/i
/** Other relative times have the word "ago" or "read". */
const AGO_FIRST = firstWords('vor|il')
const COUNTER = /^[\d.,\s]+[kKmM]?\+?$|^\d+\s?(?:comments?|shares?|likes?|replies|views|photos|of \d+)/u
const DOMAIN = /\b[\w-]+\.(?:com|org|net|co|uk|io|gov|edu|de|fr)\b|https?:/i
const QUESTION = /\?["”’']?$/u
const LABEL = /^[^:.!?]{2,30}:\s*$/u
const LABELLED = letterPattern(/^[A-Z][^:.!?]{1,25}:\s\S/, () => /^\p{Lu}[^:.!?]{1,25}:\s\S/u)

/** What kind of line a row's wording makes it: a time, a counter, an address, a picture's label, a credit. */
export const WORDING: Topic = {
  questions: [
    test('name-shaped-near-title'),
    bins('same-name-if-name', SAME_NAME),
    test('has-clock'),
    test('has-year'),
    test('has-relative-time'),
    test('counter'),
    test('has-domain'),
    test('picture-words'),
    test('label-only'),
    test('labelled'),
    test('question'),
    test('is-credit'),
    test('ends-in-credit'),
    bins('credit-share', CREDIT_SHARE),
  ],
  read(page, row, answers, at) {
    const { words, width, digits, colons, dotted, slashes, stop, head } = page.rows[row]
    const wording = wordingOf(page, row)
    const sameName = page.sameName[row]
    const credit = page.credit[row]
    const base = row * CLASS_COUNT
    const ago = page.counts[base + CLASS.ago] + page.counts[base + CLASS.read]
    const short = words <= SHORT
    const label = short && colons > 0 ? textOf(page, row, 40) : ''
    answers[at++] = yes(words <= 5 && Math.abs(row - page.title) < NEAR_TITLE && (wording & Wording.Person) > 0)
    answers[at++] =
      words <= 7 && sameName > 0 && (wording & (Wording.Person | Wording.By)) > 0 ? binOf(SAME_NAME, sameName) : -1
    answers[at++] = yes(digits > 0 && short && CLOCK.test(textOf(page, row, 200)))
    answers[at++] = yes(digits > 3 && short && YEAR.test(textOf(page, row, 200)))
    answers[at++] = yes(short && (ago > 0 || AGO_FIRST(head)) && RELATIVE.test(textOf(page, row, 200)))
    answers[at++] = yes(digits > 0 && words <= 4 && COUNTER.test(textOf(page, row, 60)))
    answers[at++] = yes((dotted > 0 || slashes > 1) && short && DOMAIN.test(textOf(page, row, 300)))
    answers[at++] = yes(width < 400 && namesPicture(page, row))
    answers[at++] = yes(label !== '' && LABEL.test(label))
    answers[at++] = yes(label !== '' && LABELLED(label).test(label))
    answers[at++] = yes(short && stop === 63 && QUESTION.test(textOf(page, row, 200)))
    answers[at++] = yes(credit === 0)
    answers[at++] = yes(credit > 0)
    answers[at++] = credit < 0 ? -1 : binOf(CREDIT_SHARE, 1 - credit / width)
  },
}

const PICTURE_FIRST = firstWords(
  'image|images|photo|photos|picture|pictures|video|videos|file|pictured|above|below|foto|fotos|bild|watch|gallery|illustration|illustrations|screenshot|screenshots',
)
const PICTURE_LABEL = /^[^\s:|—–"“()[\]-]+(?:\sphotos?)?\s?[:|—–-]/i
const PICTURE_SIDE = /\((?:[LRC]|left|right|centre|center|pictured|file|above|below)\)/i
const PICTURE_SAID =
  /\b(?:pictured|seen here|shown here|is seen|are seen|poses? for|file photo|undated photo|this (?:photo|image|picture))\b/i

/** "Photo: ...", "(L)", "is seen": each is looked for only in rows with a mark or a word of it. */
function namesPicture(page: Page, row: number): boolean {
  const { head, brackets } = page.rows[row]
  const { counts } = page
  const base = row * CLASS_COUNT
  if (PICTURE_FIRST(head) && PICTURE_LABEL.test(textOf(page, row, 40))) return true
  if (brackets > 0 && PICTURE_SIDE.test(textOf(page, row, 400))) return true
  return (
    counts[base + CLASS.credit] + counts[base + CLASS.position] + counts[base + CLASS['caption-verb']] > 0 &&
    PICTURE_SAID.test(textOf(page, row, 400))
  )
}

/** A credit names an agency or has a word of credits; or a slash, or nothing but a name that may be an agency's. */
function mayBeCredit({ rows, counts }: Page, row: number): boolean {
  const { words, slashes } = rows[row]
  const base = row * CLASS_COUNT
  return (
    words <= 5 ||
    slashes +
      counts[base + CLASS.agency] +
      counts[base + CLASS.credit] +
      counts[base + CLASS.media] +
      counts[base + CLASS.copyright] >
      0
  )
}

const isCreditRow = ({ source, rows }: Page, row: number): boolean =>
  isCreditLine(source, rows[row].start, rows[row].end)
