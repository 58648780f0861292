import { isCreditLine } from '../../fields/split-caption'
import { endsSentence } from '../../rows/measure-rows'
import { CLASS, WORD_CLASSES } from '../../rows/word-classes'
import type { Page } from '../page'
import { Wording, wordingOf } from '../row-wording'
import { bins, count, type Feature, lengthOf, short, test, textOf } from './feature'

const CLOCK = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/iu
const YEAR = /\b(?:19|20)\d\d\b/u
const RELATIVE =
  /\b(?:\d+|an?)\s?(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdmw])\s?(?:ago|read)\b|^vor\s\d|^il\sy\sa\s/iu
/** A word of every relative time. */
const AGO = /ago|read|^vor|^il/i
const AUTHOR_IS = /^(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:is|was|has|covers|writes|reports|contributed|joined|can be)\s/u
const CONTRIBUTED =
  /\b(?:contributed to this|reporting by|additional reporting|contributed reporting|contributed\.?$|can be reached|follow (?:him|her|them|me)\b|on twitter)/iu
const COUNTER = /^[\d.,\s]+[kKmM]?\+?$|^\d+\s?(?:comments?|shares?|likes?|replies|views|photos|of \d+)/u
const DOMAIN = /\b[\w-]+\.(?:com|org|net|co|uk|io|gov|edu|de|fr)\b|https?:/iu
const CORRECTION =
  /^[\s([*]*(?:correction|clarification|editor['’]?s?['’]? note|update|korrektur|anmerkung der redaktion)s?\b.{0,30}[:.—–-]/iu
const PICTURE_OF =
  /^(?:image|photo|picture|video|file photo|pictured|above|below|foto|bild|watch|gallery|illustration|screenshot)s?\s?[:|—–-]|\((?:[LRC]|left|right|centre|center|pictured|file|above|below)\)|\b(?:pictured|seen here|shown here|is seen|are seen|poses? for|file photo|undated photo|this (?:photo|image|picture))\b/iu
const QUESTION = /\?["”’']?$/u
const LABEL = /^[^:.!?]{2,30}:\s*$/u
const LABELLED = /^\p{Lu}[^:.!?]{1,25}:\s\S/u

const has = (page: Page, row: number, bit: number) => (wordingOf(page, row) & bit) > 0
const nearTitle = (page: Page, row: number) => Math.abs(row - page.title) < 10

/** What kind of line a row's wording makes it: a byline, a time, a biography, a credit. */
export const WORDING: readonly Feature[] = [
  test('starts-with-by', (page, row) => has(page, row, Wording.By), true),
  test('by-name', (page, row) => has(page, row, Wording.ByName), true),
  test('by-name-after-title', (page, row) =>
    row > page.title && row < page.title + 12 && has(page, row, Wording.ByName)),
  test('is-by', (page, row) => page.rows[row].words === 1 && count(page, row, CLASS.by) === 1, true),
  test('by-and-date', (page, row) =>
    page.rows[row].words <= 20 && count(page, row, CLASS.by) > 0 && has(page, row, Wording.Date)),
  test('name-shaped', (page, row) => page.rows[row].words <= 5 && has(page, row, Wording.Person), true),
  test('name-shaped-near-title', (page, row) =>
    page.rows[row].words <= 5 && nearTitle(page, row) && has(page, row, Wording.Person)),
  // With a given name that the lexicon knows.
  test('opens-with-known-name', (page, row) => page.named[row] === 1, true),
  test('known-name', (page, row) => page.named[row] === 1 && has(page, row, Wording.Person), true),
  test('known-name-near-title', (page, row) =>
    page.named[row] === 1 && nearTitle(page, row) && has(page, row, Wording.Person)),
  test('by-known-name', (page, row) => page.named[row] === 1 && has(page, row, Wording.ByName)),
  test('known-name-and-date', (page, row) =>
    page.named[row] === 1 && page.rows[row].words <= 16 && has(page, row, Wording.Date)),
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
  test(
    'has-clock',
    (page, row) => page.rows[row].digits > 0 && short(page, row) && CLOCK.test(textOf(page, row, 200)),
    true,
  ),
  test('has-date', (page, row) => short(page, row) && has(page, row, Wording.Date), true),
  test('has-year', (page, row) => page.rows[row].digits > 3 && short(page, row) && YEAR.test(textOf(page, row, 200))),
  test('date-is-most-of-it', (page, row) => page.rows[row].words <= 8 && has(page, row, Wording.Date), true),
  test('date-in-sentence', (page, row) => {
    const { words } = page.rows[row]
    return (
      words > 8 &&
      words <= 70 &&
      count(page, row, CLASS.month) > 0 &&
      endsSentence(page.rows[row]) &&
      has(page, row, Wording.Date)
    )
  }),
  test(
    'has-relative-time',
    (page, row) => short(page, row) && AGO.test(textOf(page, row, 200)) && RELATIVE.test(textOf(page, row, 200)),
    true,
  ),
  test(
    'counter',
    (page, row) => page.rows[row].digits > 0 && page.rows[row].words <= 4 && COUNTER.test(textOf(page, row, 60)),
    true,
  ),
  test('has-domain', (page, row) => short(page, row) && DOMAIN.test(textOf(page, row, 300))),
  test('author-is', (page, row) =>
    (count(page, row, CLASS.role) > 0 || count(page, row, CLASS.note) > 0) && AUTHOR_IS.test(textOf(page, row, 60))),
  test('contributed', (page, row) =>
    count(page, row, CLASS.note) + count(page, row, CLASS.share) > 0 && CONTRIBUTED.test(textOf(page, row, 400))),
  test('correction-label', (page, row) =>
    count(page, row, CLASS.correction) > 0 && CORRECTION.test(textOf(page, row, 60))),
  test('picture-words', (page, row) => lengthOf(page, row) < 400 && PICTURE_OF.test(textOf(page, row, 600)), true),
  test(
    'label-only',
    (page, row) => short(page, row) && page.rows[row].colons > 0 && LABEL.test(textOf(page, row, 40)),
    true,
  ),
  test('labelled', (page, row) =>
    short(page, row) && page.rows[row].colons > 0 && LABELLED.test(textOf(page, row, 40))),
  test('question', (page, row) =>
    short(page, row) && page.rows[row].stop === 63 && QUESTION.test(textOf(page, row, 200))),
  test('is-credit', (page, row) => page.credit[row] === 0, true),
  test(
    'credit-line',
    (page, row) => page.rows[row].words <= 16 && isCreditLine(page.source, page.rows[row].start, page.rows[row].end),
    true,
  ),
  test('is-url', (page, row) => page.rows[row].slashes > 1 && /^https?:\S+$/u.test(textOf(page, row, 400)), true),
  test('ends-in-credit', (page, row) => page.credit[row] > 0, true),
  bins('credit-share', [0.2, 0.4, 0.7, 1], (page, row) =>
    page.credit[row] < 0 ? Number.NaN : 1 - page.credit[row] / lengthOf(page, row),
  ),
  // One word of a class, and half of the row or more.
  ...WORD_CLASSES.map((name, index) =>
    bins(
      `${name}-words`,
      [0.12, 0.34, 0.67],
      (page, row) => {
        const { words } = page.rows[row]
        const found = count(page, row, index)
        return found === 0 || words > 60 ? Number.NaN : found / words
      },
      true,
    ),
  ),
]
