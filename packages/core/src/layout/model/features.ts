import { isCreditLine } from '../fields/split-caption'
import { firstWord } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS, CLASS_COUNT, WORD_CLASSES } from '../rows/word-classes'
import { alike } from './alike'
import type { Page } from './page'

/**
 * What the line model asks of a row: a question with the answers it tells apart. `value` gives the number of the answer,
 * or -1 where the question does not arise. None looks at which words stand there, only at their classes.
 */
interface Feature {
  readonly name: string
  /** The answers' names; a feature with one answer is a plain yes. */
  readonly answers: readonly string[]
  readonly value: (page: Page, row: number) => number
  /** Whether the rows before and after are told the answer too. */
  readonly near?: boolean
}

const yes = ['']

function test(name: string, holds: (page: Page, row: number) => boolean, near = false): Feature {
  return { name, answers: yes, value: (page, row) => (holds(page, row) ? 0 : -1), near }
}

/** A number cut at edges: answer `i` is "below edge i, not below the one before". */
function bins(
  name: string,
  edges: readonly number[],
  number: (page: Page, row: number) => number,
  near = false,
): Feature {
  return {
    name,
    answers: [...edges.map((edge) => `<${edge}`), `>=${edges[edges.length - 1]}`],
    value: (page, row) => {
      const value = number(page, row)
      if (Number.isNaN(value)) return -1
      let bin = 0
      while (bin < edges.length && value >= edges[bin]) bin++
      return bin
    },
    near,
  }
}

const lengthOf = (page: Page, row: number) => page.rows[row].width
const count = (page: Page, row: number, index: number) => page.counts[row * CLASS_COUNT + index]
const textOf = (page: Page, row: number, longest: number) => {
  const { start, end } = page.rows[row]
  return page.source.slice(start, Math.min(end, start + longest))
}

const BY =
  /^(?:[•|·–—-]\s*)?(?:(?:written|words|story|reported|posted|published|authored|analysis|opinion|review)\s)?(?:by|von|par|por|da|door)\b\s*:?\s*\S/iu
const BY_NAME =
  /^(?:[•|·–—-]\s*)?(?:(?:written|words|story|reported|posted|published)\s)?(?:by|von|par|por)\s*:?\s+(?:the\s)?\p{Lu}[\p{L}'’.-]*\s\p{Lu}/iu
const CLOCK = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/iu
const YEAR = /\b(?:19|20)\d\d\b/u
const DATE =
  /\b[A-Za-z\u00aa-\u02ff\u0370-\u1fff\u2c00-\ud7ff]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s[A-Za-z\u00aa-\u02ff\u0370-\u1fff\u2c00-\ud7ff]{3,9}\.?,?\s(?:19|20)\d\d\b|\b(?:19|20)\d\d[-/]\d\d?[-/]\d\d?\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)\b|\d{4}年/u
const RELATIVE =
  /\b(?:\d+|an?)\s?(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|[hdmw])\s?(?:ago|read)\b|^vor\s\d|^il\sy\sa\s/iu
/** A word of every relative time. */
const AGO = /ago|read|^vor|^il/i
const PERSON =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|da|di|van|von|der|den|el|al|bin|la|le)){1,3}(?:,?\s(?:Jr|Sr|II|III)\.?)?$/u
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
const LIST_MARK = /^(?:[•▪●■◦‣∙*–—-]|\(?\d{1,2}[.)])\s/u
const LABEL = /^[^:.!?]{2,30}:\s*$/u
const LABELLED = /^\p{Lu}[^:.!?]{1,25}:\s\S/u

const BY_FIRST = new Set(
  'by von par por da door written words story reported posted published authored analysis opinion review'.split(' '),
)
const isBy = (page: Page, row: number, pattern: RegExp) => {
  const text = textOf(page, row, 60)
  return BY_FIRST.has(firstWord(text)) && pattern.test(text)
}

const short = (page: Page, row: number) => page.rows[row].words <= 30

/** Every question, in one list. */
const OWN: readonly Feature[] = [
  { name: 'row', answers: yes, value: () => 0 },
  bins('length', [4, 10, 16, 24, 36, 50, 70, 90, 120, 160, 220, 320], lengthOf, true),
  bins('words', [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45], (page, row) => page.rows[row].words, true),
  bins('stops-inside', [1, 2, 4], (page, row) => page.rows[row].innerStops),
  test('ends-sentence', (page, row) => endsSentence(page.rows[row]), true),
  test('ends-with-question', (page, row) => page.rows[row].stop === 63),
  test('ends-with-colon', (page, row) => page.rows[row].last === 58, true),
  test('ends-with-bracket', (page, row) => page.rows[row].last === 41 || page.rows[row].last === 93),
  test('ends-with-quote', (page, row) => page.rows[row].last === 34 || page.rows[row].last === 0x201d),
  test('ends-with-ellipsis', (page, row) => page.rows[row].last === 0x2026),
  test('starts-with-quote', (page, row) =>
    page.rows[row].first === 34 || page.rows[row].first === 0x201c || page.rows[row].first === 0xab),
  test('starts-with-digit', (page, row) => page.rows[row].first >= 48 && page.rows[row].first <= 57),
  test('starts-with-bracket', (page, row) => page.rows[row].first === 40 || page.rows[row].first === 91),
  test('starts-with-small-letter', (page, row) => page.rows[row].first >= 97 && page.rows[row].first <= 122),
  test('starts-with-list-mark', (page, row) => LIST_MARK.test(textOf(page, row, 5)), true),
  test('no-letters', (page, row) => page.rows[row].letters === 0, true),
  test('has-quotes', (page, row) => page.rows[row].quotes > 0),
  test('has-pipe', (page, row) => page.rows[row].pipes > 0),
  test('has-dot-mark', (page, row) => page.rows[row].dots > 0),
  test('has-slash', (page, row) => short(page, row) && page.rows[row].slashes > 0),
  test('has-at', (page, row) => page.rows[row].ats > 0),
  test('has-brackets', (page, row) => page.rows[row].brackets > 0),
  test('has-digits', (page, row) => page.rows[row].digits > 0),
  bins('commas', [1, 2, 4], (page, row) => (short(page, row) ? page.rows[row].commas : Number.NaN)),
  bins(
    'title-words',
    [0.25, 0.5, 0.75, 1],
    (page, row) => {
      const { titleWords, lowerWords } = page.rows[row]
      return short(page, row) && titleWords + lowerWords > 1 ? titleWords / (titleWords + lowerWords) : Number.NaN
    },
    true,
  ),
  bins(
    'caps-words',
    [0.01, 0.3, 0.8],
    (page, row) => (page.rows[row].words === 0 ? Number.NaN : page.rows[row].capsWords / page.rows[row].words),
    true,
  ),
  bins('function-words', [0.01, 0.12, 0.25, 0.4], (page, row) =>
    page.rows[row].words > 3 && page.rows[row].words <= 60
      ? count(page, row, CLASS.function) / page.rows[row].words
      : Number.NaN,
  ),
  // What a short row's wording looks like.
  test('starts-with-by', (page, row) => short(page, row) && isBy(page, row, BY), true),
  test('by-name', (page, row) => short(page, row) && page.rows[row].titleWords >= 2 && isBy(page, row, BY_NAME), true),
  test('by-name-after-title', (page, row) =>
    row > page.title && row < page.title + 12 && short(page, row) && isBy(page, row, BY_NAME)),
  test('name-shaped-near-title', (page, row) =>
    Math.abs(row - page.title) < 10 &&
    page.rows[row].words <= 5 &&
    page.rows[row].words >= 2 &&
    PERSON.test(textOf(page, row, 60))),
  bins(
    'same-name',
    [2, 3, 5],
    (page, row) => (page.rows[row].words <= 30 && page.sameName[row] > 0 ? page.sameName[row] : Number.NaN),
    true,
  ),
  bins('same-name-if-name', [2, 3, 5], (page, row) =>
    page.rows[row].words <= 7 && page.sameName[row] > 0 && (PERSON.test(textOf(page, row, 60)) || isBy(page, row, BY))
      ? page.sameName[row]
      : Number.NaN,
  ),
  test('first-by', (page, row) => row === page.firstBy, true),
  test('first-date', (page, row) => row === page.firstDate, true),
  bins('present-verbs', [1, 2, 3], (page, row) =>
    page.rows[row].words >= 5 && page.rows[row].words <= 60 ? page.rows[row].presentVerbs : Number.NaN,
  ),
  bins('past-verbs', [1, 2, 3], (page, row) =>
    page.rows[row].words >= 5 && page.rows[row].words <= 60 ? page.rows[row].pastVerbs : Number.NaN,
  ),
  bins('gerunds', [1, 2], (page, row) =>
    page.rows[row].words >= 5 && page.rows[row].words <= 60 ? page.rows[row].gerunds : Number.NaN,
  ),
  bins('shared-after', [1, 3, 5, 8], (page, row) =>
    page.sharedAfter[row] === 255 ? Number.NaN : page.sharedAfter[row],
  ),
  bins('shared-before', [1, 3, 5, 8], (page, row) =>
    page.sharedBefore[row] === 255 ? Number.NaN : page.sharedBefore[row],
  ),
  test('isolated', (page, row) => page.isolated[row] === 1, true),
  bins('isolated-rows', [1, 3, 6], (page, row) => (page.isolated[row] === 1 ? page.isolatedCount : Number.NaN)),
  test('like-row-before', (page, row) => row > 0 && alike(page, row - 1, row)),
  test('like-row-after', (page, row) => row + 1 < page.rows.length && alike(page, row, row + 1)),
  test('like-both', (page, row) =>
    row > 0 && row + 1 < page.rows.length && alike(page, row - 1, row) && alike(page, row, row + 1)),
  test('is-by', (page, row) => page.rows[row].words === 1 && count(page, row, CLASS.by) === 1, true),
  test(
    'name-shaped',
    (page, row) => page.rows[row].words <= 5 && page.rows[row].words >= 2 && PERSON.test(textOf(page, row, 60)),
    true,
  ),
  test(
    'has-clock',
    (page, row) => page.rows[row].digits > 0 && short(page, row) && CLOCK.test(textOf(page, row, 200)),
    true,
  ),
  test(
    'has-date',
    (page, row) => page.rows[row].digits > 2 && short(page, row) && DATE.test(textOf(page, row, 200)),
    true,
  ),
  test('has-year', (page, row) => page.rows[row].digits > 3 && short(page, row) && YEAR.test(textOf(page, row, 200))),
  test(
    'date-is-most-of-it',
    (page, row) => {
      const { digits, words } = page.rows[row]
      return digits > 2 && words <= 8 && DATE.test(textOf(page, row, 80))
    },
    true,
  ),
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
  test('label-only', (page, row) => short(page, row) && LABEL.test(textOf(page, row, 40)), true),
  test('labelled', (page, row) => short(page, row) && LABELLED.test(textOf(page, row, 40))),
  test('question', (page, row) => short(page, row) && QUESTION.test(textOf(page, row, 200))),
  // Credits.
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
  // The row among the others.
  test('first-row', (_, row) => row === 0),
  test('last-row', (page, row) => row === page.rows.length - 1),
  bins('from-top', [1, 2, 3, 5, 8, 14, 30, 80], (_, row) => row),
  bins('before-main', [1, 2, 3, 4, 6, 10, 16, 30, 80], (page, row) =>
    row < page.mainStart ? page.mainStart - row - 1 : Number.NaN,
  ),
  bins('after-main', [1, 2, 3, 5, 8, 14, 30, 80], (page, row) =>
    row >= page.mainEnd ? page.mainEnd - row - 1 + 2 * (row - page.mainEnd) + 1 : Number.NaN,
  ),
  bins('in-main', [1, 2, 4, 8], (page, row) =>
    row >= page.mainStart && row < page.mainEnd ? row - page.mainStart : Number.NaN,
  ),
  bins('main-left', [1, 2, 4, 8], (page, row) =>
    row >= page.mainStart && row < page.mainEnd ? page.mainEnd - 1 - row : Number.NaN,
  ),
  bins('from-title', [-8, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 16], (page, row) =>
    page.title < 0 ? Number.NaN : row - page.title,
  ),
  bins('prose-before', [1, 2, 3], (page, row) => proseNear(page, row, -1)),
  bins('prose-after', [1, 2, 3], (page, row) => proseNear(page, row, 1)),
  bins('prose', [1, 2], (page, row) => page.prose[row], true),
  bins(
    'shared-words',
    [1, 3, 5, 7, 9, 10],
    (page, row) => (page.shared[row] === 255 ? Number.NaN : page.shared[row]),
    true,
  ),
  test('repeats-earlier', (page, row) => (page.repeated[row] & 1) > 0, true),
  test('repeated-later', (page, row) => (page.repeated[row] & 2) > 0, true),
  test('repeated-nearby', (page, row) => (page.repeated[row] & 8) > 0),
  test('head-repeated', (page, row) => (page.repeated[row] & 4) > 0),
  bins('clutter', [1, 3, 6, 12, 20], (page) => page.clutter),
  bins('rows', [12, 25, 50, 100, 200], (page) => page.rows.length),
  // Word classes: one word of it, and half of the row or more.
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
  // Two answers together, where one changes what the other means.
  cross('length-in-place', [24, 60, 120, 220], lengthOf, ['before', 'main', 'after'], place),
  cross(
    'sentence-in-place',
    [1],
    (page, row) => (endsSentence(page.rows[row]) ? 1 : 0),
    ['before', 'main', 'after'],
    place,
  ),
  cross(
    'shared-in-place',
    [3, 6, 9],
    (page, row) => (page.shared[row] === 255 ? Number.NaN : page.shared[row]),
    ['before', 'main', 'after'],
    place,
  ),
  cross(
    'words-near-title',
    [3, 5, 9, 16, 30],
    (page, row) => page.rows[row].words,
    ['title', 'next', 'second', 'third', 'later'],
    nearTitle,
  ),
  cross(
    'sentence-near-title',
    [1],
    (page, row) => (endsSentence(page.rows[row]) ? 1 : 0),
    ['title', 'next', 'second', 'third', 'later'],
    nearTitle,
  ),
  cross(
    'prose-around',
    [1],
    (page, row) => (page.prose[row - 1] === 2 ? 1 : 0),
    ['prose-next', 'other-next'],
    (page, row) => (page.prose[row + 1] === 2 ? 0 : 1),
  ),
  cross(
    'length-between',
    [12, 24, 50, 90, 150],
    lengthOf,
    ['neither', 'before', 'after', 'both'],
    (page, row) => (page.prose[row - 1] === 2 ? 1 : 0) + (page.prose[row + 1] === 2 ? 2 : 0),
  ),
  cross(
    'isolated-sentence',
    [1],
    (page, row) => (endsSentence(page.rows[row]) ? 1 : 0),
    ['no', 'yes'],
    (page, row) => page.isolated[row],
  ),
  cross(
    'shared-if-isolated',
    [1, 3, 6],
    (page, row) => (page.sharedAfter[row] === 255 ? Number.NaN : page.sharedAfter[row]),
    ['no', 'yes'],
    (page, row) => page.isolated[row],
  ),
  cross('clean-length', [24, 50, 90, 150], lengthOf, ['clean', 'cluttered'], (page) => (page.clutter < 3 ? 0 : 1)),
]

function place(page: Page, row: number): number {
  return row < page.mainStart ? 0 : row < page.mainEnd ? 1 : 2
}

function nearTitle(page: Page, row: number): number {
  const distance = row - page.title
  return page.title < 0 || distance < 0 || distance > 6 ? -1 : Math.min(distance, 4)
}

function cross(
  name: string,
  edges: readonly number[],
  number: (page: Page, row: number) => number,
  kinds: readonly string[],
  kind: (page: Page, row: number) => number,
): Feature {
  const inner = bins(name, edges, number)
  return {
    name,
    answers: kinds.flatMap((k) => inner.answers.map((answer) => `${answer},${k}`)),
    value: (page, row) => {
      const k = kind(page, row)
      const answer = k < 0 ? -1 : inner.value(page, row)
      return answer < 0 ? -1 : k * inner.answers.length + answer
    },
  }
}

/** Rows of prose among the next three in a direction. */
function proseNear(page: Page, row: number, step: number): number {
  let found = 0
  for (let index = 1; index <= 3; index++) if (page.prose[row + step * index] === 2) found++
  return found
}

/** One weight per answer and state, for the row itself; then for the row before it and the row after it. */
export const FEATURE_NAMES: readonly string[] = OWN.flatMap(({ name, answers }) =>
  answers.map((answer) => (answer === '' ? name : `${name}${answer}`)),
)
const nearNames = OWN.flatMap(({ name, answers, near }) =>
  near ? answers.map((answer) => (answer === '' ? name : `${name}${answer}`)) : [],
)
/** All inputs of the model: a row's own answers, those of the row before ("before: ...") and of the row after. */
export const INPUT_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  ...nearNames.map((name) => `before:${name}`),
  ...nearNames.map((name) => `after:${name}`),
]

const NEAR_BEFORE = FEATURE_NAMES.length
const NEAR_AFTER = NEAR_BEFORE + nearNames.length
const offsets: number[] = []
/** Places of the features that the rows before and after are told. */
const NEAR = OWN.flatMap(({ near }, feature) => (near ? [feature] : []))
const nearOffsets: number[] = []
{
  let offset = 0
  let near = 0
  for (const feature of OWN) {
    offsets.push(offset)
    nearOffsets.push(feature.near ? near : -1)
    offset += feature.answers.length
    if (feature.near) near += feature.answers.length
  }
}

/** The inputs that are on, row after row: those of row `r` are `inputs[from[r]]` up to `inputs[from[r + 1]]`. */
export interface Inputs {
  readonly from: Int32Array
  readonly inputs: Int32Array
}

/** @param settled rows that the model need not score: only what their neighbours are told is read of them */
export function readInputs(page: Page, settled: Uint8Array): Inputs {
  const total = page.rows.length
  const width = OWN.length
  const from = new Int32Array(total + 1)
  const answers = new Int16Array(total * width)
  let room = 0
  for (let row = 0; row < total; row++) {
    const at = row * width
    if (settled[row] === 0) {
      room += width
      for (let feature = 0; feature < width; feature++) answers[at + feature] = OWN[feature].value(page, row)
    } else if ((row > 0 && settled[row - 1] === 0) || (row + 1 < total && settled[row + 1] === 0))
      for (const feature of NEAR) answers[at + feature] = OWN[feature].value(page, row)
  }
  const inputs = new Int32Array(room * 3)
  let count = 0
  for (let row = 0; row < total; row++) {
    from[row] = count
    if (settled[row] === 1) continue
    const at = row * width
    for (let feature = 0; feature < width; feature++) {
      const answer = answers[at + feature]
      if (answer >= 0) inputs[count++] = offsets[feature] + answer
    }
    for (const feature of NEAR) {
      const before = row > 0 ? answers[at - width + feature] : -1
      if (before >= 0) inputs[count++] = NEAR_BEFORE + nearOffsets[feature] + before
      const after = row + 1 < total ? answers[at + width + feature] : -1
      if (after >= 0) inputs[count++] = NEAR_AFTER + nearOffsets[feature] + after
    }
  }
  from[total] = count
  return { from, inputs: inputs.subarray(0, count) }
}
