import { lazyWords } from '../../../lexicon/table'
import { letterPattern } from '../../../source/letter-pattern'
import { isCreditLine } from '../../fields/split-caption'
import { CLASS } from '../../rows/word-classes'
import type { Page } from '../page'
import { Wording, wordingOf } from '../row-wording'
import { bins, count, type Feature, lengthOf, short, test, textOf } from './feature'

const CLOCK = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/i
const YEAR = /\b(?:19|20)\d\d\b/u
const RELATIVE =
  /\b(?:\d+|an?)\s?(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdmw])\s?(?:ago|read)\b|^vor\s\d|^il\sy\sa\s/i
/** Other relative times have the word "ago" or "read". */
const AGO_FIRST = new Set(['vor', 'il'])
const COUNTER = /^[\d.,\s]+[kKmM]?\+?$|^\d+\s?(?:comments?|shares?|likes?|replies|views|photos|of \d+)/u
const DOMAIN = /\b[\w-]+\.(?:com|org|net|co|uk|io|gov|edu|de|fr)\b|https?:/i
const PICTURE_FIRST = lazyWords(
  'image|images|photo|photos|picture|pictures|video|videos|file|pictured|above|below|foto|fotos|bild|watch|gallery|illustration|illustrations|screenshot|screenshots',
)
const PICTURE_LABEL = /^[^\s:|—–"“()[\]-]+(?:\sphotos?)?\s?[:|—–-]/i
const PICTURE_SIDE = /\((?:[LRC]|left|right|centre|center|pictured|file|above|below)\)/i
const PICTURE_SAID =
  /\b(?:pictured|seen here|shown here|is seen|are seen|poses? for|file photo|undated photo|this (?:photo|image|picture))\b/i
const QUESTION = /\?["”’']?$/u
const LABEL = /^[^:.!?]{2,30}:\s*$/u
const LABELLED = letterPattern(/^[A-Z][^:.!?]{1,25}:\s\S/, () => /^\p{Lu}[^:.!?]{1,25}:\s\S/u)

const isLabelled = (text: string) => LABELLED(text).test(text)

const has = (page: Page, row: number, bit: number) => (wordingOf(page, row) & bit) > 0
const nearTitle = (page: Page, row: number) => Math.abs(row - page.title) < 10

/** "Photo: ...", "(L)", "is seen": each is looked for only in rows with a mark or a word of it. */
function namesPicture(page: Page, row: number): boolean {
  const { head, brackets } = page.rows[row]
  if (PICTURE_FIRST().has(head) && PICTURE_LABEL.test(textOf(page, row, 40))) return true
  if (brackets > 0 && PICTURE_SIDE.test(textOf(page, row, 400))) return true
  return (
    count(page, row, CLASS.credit) + count(page, row, CLASS.position) + count(page, row, CLASS['caption-verb']) > 0 &&
    PICTURE_SAID.test(textOf(page, row, 400))
  )
}

/** A credit names an agency or has a word of credits; or a slash, or nothing but a name that may be an agency's. */
const mayBeCredit = (page: Page, row: number) =>
  page.rows[row].words <= 5 ||
  page.rows[row].slashes +
    count(page, row, CLASS.agency) +
    count(page, row, CLASS.credit) +
    count(page, row, CLASS.media) +
    count(page, row, CLASS.copyright) >
    0

/** What kind of line a row's wording makes it: a byline, a time, a biography, a credit. */
export const WORDING: readonly Feature[] = [
  test('starts-with-by', (page, row) => has(page, row, Wording.By), true),
  test('by-name', (page, row) => has(page, row, Wording.ByName), true),
  test('name-shaped', (page, row) => page.rows[row].words <= 5 && has(page, row, Wording.Person), true),
  test('name-shaped-near-title', (page, row) =>
    page.rows[row].words <= 5 && nearTitle(page, row) && has(page, row, Wording.Person)),
  // With a given name that the lexicon knows.
  test('opens-with-known-name', (page, row) => page.named[row] === 1, true),
  test('known-name', (page, row) => page.named[row] === 1 && has(page, row, Wording.Person), true),
  bins(
    'same-name',
    [2, 3, 5],
    (page, row) => (page.rows[row].words <= 30 && page.sameName[row] > 0 ? page.sameName[row] : Number.NaN),
    true,
  ),
  bins('same-name-if-name', [2, 3, 5], (page, row) =>
    page.rows[row].words <= 7 && page.sameName[row] > 0 && has(page, row, Wording.Person | Wording.By)
      ? page.sameName[row]
      : Number.NaN,
  ),
  test('first-by', (page, row) => row === page.firstBy, true),
  test('first-date', (page, row) => row === page.firstDate, true),
  test('has-clock', (page, row) => page.rows[row].digits > 0 && short(page, row) && CLOCK.test(textOf(page, row, 200))),
  test('has-date', (page, row) => short(page, row) && has(page, row, Wording.Date), true),
  test('has-year', (page, row) => page.rows[row].digits > 3 && short(page, row) && YEAR.test(textOf(page, row, 200))),
  test('date-is-most-of-it', (page, row) => page.rows[row].words <= 8 && has(page, row, Wording.Date), true),
  test('has-relative-time', (page, row) =>
    short(page, row) &&
    (count(page, row, CLASS.ago) + count(page, row, CLASS.read) > 0 || AGO_FIRST.has(page.rows[row].head)) &&
    RELATIVE.test(textOf(page, row, 200))),
  test('counter', (page, row) =>
    page.rows[row].digits > 0 && page.rows[row].words <= 4 && COUNTER.test(textOf(page, row, 60))),
  test('has-domain', (page, row) => {
    const { dotted, slashes } = page.rows[row]
    return (dotted > 0 || slashes > 1) && short(page, row) && DOMAIN.test(textOf(page, row, 300))
  }),
  test('picture-words', (page, row) => lengthOf(page, row) < 400 && namesPicture(page, row)),
  test('label-only', (page, row) => short(page, row) && page.rows[row].colons > 0 && LABEL.test(textOf(page, row, 40))),
  test('labelled', (page, row) => short(page, row) && page.rows[row].colons > 0 && isLabelled(textOf(page, row, 40))),
  test('question', (page, row) =>
    short(page, row) && page.rows[row].stop === 63 && QUESTION.test(textOf(page, row, 200))),
  test('is-credit', (page, row) => page.credit[row] === 0),
  test(
    'credit-line',
    (page, row) =>
      page.rows[row].words <= 16 &&
      mayBeCredit(page, row) &&
      isCreditLine(page.source, page.rows[row].start, page.rows[row].end),
    true,
  ),
  test('ends-in-credit', (page, row) => page.credit[row] > 0),
  bins('credit-share', [0.2, 0.4, 0.7, 1], (page, row) =>
    page.credit[row] < 0 ? Number.NaN : 1 - page.credit[row] / lengthOf(page, row),
  ),
]
