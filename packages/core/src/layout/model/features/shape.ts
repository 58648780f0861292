import { endsSentence } from '../../rows/measure-rows'
import { CLASS, OPENERS } from '../../rows/word-classes'
import { bins, count, type Feature, lengthOf, short, test, textOf } from './feature'

const LIST_MARK = /^(?:[•▪●■◦‣∙*–—-]|\(?\d{1,2}[.)])\s/u
const NUMBERED = /^(?:#\d|\d{1,2}[.):]\s)/u

/** How long a row is, which marks it has, which of its words are capitalised, what its words do in a clause. */
export const SHAPE: readonly Feature[] = [
  { name: 'row', answers: [''], value: () => 0 },
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
  test(
    'starts-with-list-mark',
    (page, row) => !isLetter(page.rows[row].first) && LIST_MARK.test(textOf(page, row, 5)),
    true,
  ),
  test(
    'numbered',
    (page, row) => !isLetter(page.rows[row].first) && page.rows[row].words >= 2 && NUMBERED.test(textOf(page, row, 8)),
    true,
  ),
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
  bins('clause-words', [0.01, 0.06, 0.12], (page, row) =>
    page.rows[row].words > 3 && page.rows[row].words <= 80
      ? (count(page, row, CLASS.finite) + count(page, row, CLASS.modal)) / page.rows[row].words
      : Number.NaN,
  ),
  bins('subjects', [1, 2], (page, row) =>
    page.rows[row].words > 3 && page.rows[row].words <= 80 ? count(page, row, CLASS.subject) : Number.NaN,
  ),
  {
    name: 'opens-with',
    answers: OPENERS.map((name) => `=${name}`),
    value: (page, row) => page.rows[row].opener,
    near: true,
  },
  bins('present-verbs', [1, 2, 3], (page, row) =>
    page.rows[row].words >= 5 && page.rows[row].words <= 60 ? page.rows[row].presentVerbs : Number.NaN,
  ),
  bins('past-verbs', [1, 2, 3], (page, row) =>
    page.rows[row].words >= 5 && page.rows[row].words <= 60 ? page.rows[row].pastVerbs : Number.NaN,
  ),
  bins('gerunds', [1, 2], (page, row) =>
    page.rows[row].words >= 5 && page.rows[row].words <= 60 ? page.rows[row].gerunds : Number.NaN,
  ),
]

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
