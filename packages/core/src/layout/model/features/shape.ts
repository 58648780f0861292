import { endsSentence } from '../../rows/measure-rows'
import { CLASS, CLASS_COUNT, OPENERS } from '../../rows/word-classes'
import { binOf, bins, SHORT, type Topic, test, textOf, yes } from './feature'

const LENGTH = [4, 10, 16, 24, 36, 50, 70, 90, 120, 160, 220, 320]
const WORDS = [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45]
const TITLE_SHARE = [0.25, 0.5, 0.75, 1]
const CAPS_SHARE = [0.01, 0.3, 0.8]

/** How long a row is, whether it is a sentence, which of its words are capitalised, and how it opens. */
export const OUTLINE: Topic = {
  questions: [
    bins('length', LENGTH),
    bins('words', WORDS),
    test('ends-sentence'),
    bins('title-words', TITLE_SHARE),
    bins('caps-words', CAPS_SHARE),
    { name: 'opens-with', answers: OPENERS.length, answerName: (answer) => `=${OPENERS[answer]}` },
  ],
  read({ rows }, row, answers, at) {
    const measured = rows[row]
    const { width, words, titleWords, lowerWords, capsWords } = measured
    const cased = titleWords + lowerWords
    answers[at++] = binOf(LENGTH, width)
    answers[at++] = binOf(WORDS, words)
    answers[at++] = yes(endsSentence(measured))
    answers[at++] = words <= SHORT && cased > 1 ? binOf(TITLE_SHARE, titleWords / cased) : -1
    answers[at++] = words > 0 ? binOf(CAPS_SHARE, capsWords / words) : -1
    answers[at++] = measured.opener
  },
}

const STOPS = [1, 2, 4]
const COMMAS = [1, 2, 4]
const FUNCTION_SHARE = [0.01, 0.12, 0.25, 0.4]
const CLAUSE_SHARE = [0.01, 0.06, 0.12]
const SUBJECTS = [1, 2]
const VERBS = [1, 2, 3]
const GERUNDS = [1, 2]

const LIST_MARK = /^(?:[•▪●■◦‣∙*–—-]|\(?\d{1,2}[.)])\s/u

/** Which marks a row has, and what its words do in a clause. */
export const SHAPE: Topic = {
  questions: [
    bins('stops-inside', STOPS),
    test('ends-with-question'),
    test('ends-with-colon'),
    test('ends-with-bracket'),
    test('starts-with-quote'),
    test('starts-with-digit'),
    test('starts-with-list-mark'),
    test('no-letters'),
    test('has-quotes'),
    test('has-slash'),
    test('has-at'),
    test('has-brackets'),
    test('has-digits'),
    bins('commas', COMMAS),
    bins('function-share', FUNCTION_SHARE),
    bins('clause-words', CLAUSE_SHARE),
    bins('subjects', SUBJECTS),
    bins('present-verbs', VERBS),
    bins('past-verbs', VERBS),
    bins('gerunds', GERUNDS),
  ],
  read(page, row, answers, at) {
    const measured = page.rows[row]
    const { words, first, last } = measured
    const { counts } = page
    const base = row * CLASS_COUNT
    const short = words <= SHORT
    answers[at++] = binOf(STOPS, measured.innerStops)
    answers[at++] = yes(measured.stop === 63)
    answers[at++] = yes(last === 58)
    answers[at++] = yes(last === 41 || last === 93)
    answers[at++] = yes(first === 34 || first === 0x201c || first === 0xab)
    answers[at++] = yes(first >= 48 && first <= 57)
    answers[at++] = yes(mayBeMark(first) && LIST_MARK.test(textOf(page, row, 5)))
    answers[at++] = yes(measured.letters === 0)
    answers[at++] = yes(measured.quotes > 0)
    answers[at++] = yes(short && measured.slashes > 0)
    answers[at++] = yes(measured.ats > 0)
    answers[at++] = yes(measured.brackets > 0)
    answers[at++] = yes(measured.digits > 0)
    answers[at++] = short ? binOf(COMMAS, measured.commas) : -1
    const clause = words > 3 && words <= 80
    answers[at++] = words > 3 && words <= 60 ? binOf(FUNCTION_SHARE, counts[base + CLASS.function] / words) : -1
    answers[at++] = clause
      ? binOf(CLAUSE_SHARE, (counts[base + CLASS.finite] + counts[base + CLASS.modal]) / words)
      : -1
    answers[at++] = clause ? binOf(SUBJECTS, counts[base + CLASS.subject]) : -1
    const verbs = words >= 5 && words <= 60
    answers[at++] = verbs ? binOf(VERBS, measured.presentVerbs) : -1
    answers[at++] = verbs ? binOf(VERBS, measured.pastVerbs) : -1
    answers[at++] = verbs ? binOf(GERUNDS, measured.gerunds) : -1
  },
}

/** A bullet, a dash, an asterisk, a bracket or a digit. */
function mayBeMark(code: number): boolean {
  return code < 58 ? code !== 34 && code !== 39 : code >= 0x2010 && !(code >= 0x2018 && code <= 0x201f) && code < 0x3000
}
