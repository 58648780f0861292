import { endsSentence } from '../../rows/measure-rows'
import { CLASS, OPENERS } from '../../rows/word-classes'
import { bins, count, type Feature, lengthOf, short, test, textOf } from './feature'

const LIST_MARK = /^(?:[•▪●■◦‣∙*–—-]|\(?\d{1,2}[.)])\s/u

/** How long a row is, which marks it has, which of its words are capitalised, what its words do in a clause. */
export const SHAPE: readonly Feature[] = [
  bins('length', [4, 10, 16, 24, 36, 50, 70, 90, 120, 160, 220, 320], lengthOf, true),
  bins('words', [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45], (page, row) => page.rows[row].words, true),
  bins('stops-inside', [1, 2, 4], (page, row) => page.rows[row].innerStops),
  test('ends-sentence', (page, row) => endsSentence(page.rows[row]), true),
  test('ends-with-question', (page, row) => page.rows[row].stop === 63),
  test('ends-with-colon', (page, row) => page.rows[row].last === 58),
  test('ends-with-bracket', (page, row) => page.rows[row].last === 41 || page.rows[row].last === 93),
  test('starts-with-quote', (page, row) =>
    page.rows[row].first === 34 || page.rows[row].first === 0x201c || page.rows[row].first === 0xab),
  test('starts-with-digit', (page, row) => page.rows[row].first >= 48 && page.rows[row].first <= 57),
  test('starts-with-list-mark', (page, row) => mayBeMark(page.rows[row].first) && LIST_MARK.test(textOf(page, row, 5))),
  test('no-letters', (page, row) => page.rows[row].letters === 0),
  test('has-quotes', (page, row) => page.rows[row].quotes > 0),
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
  bins('function-share', [0.01, 0.12, 0.25, 0.4], (page, row) =>
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
    answers: OPENERS.length,
    answerName: (answer) => `=${OPENERS[answer]}`,
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

/** A bullet, a dash, an asterisk, a bracket or a digit. */
function mayBeMark(code: number): boolean {
  return code < 58 ? code !== 34 && code !== 39 : code >= 0x2010 && !(code >= 0x2018 && code <= 0x201f) && code < 0x3000
}
