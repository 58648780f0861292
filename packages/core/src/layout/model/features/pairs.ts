import { endsSentence } from '../../rows/measure-rows'
import { CLASS, CLASS_COUNT, OPENERS } from '../../rows/word-classes'
import { cross, crossOf, type Topic } from './feature'

const PLACES = ['before', 'main', 'after']
const NEAR_TITLE = ['title', 'next', 'second', 'third', 'later']
const BELOW_TITLE = NEAR_TITLE.slice(1)
const LAST_NEAR_TITLE = 6
const AROUND = ['neither', 'before', 'after', 'both']
const ISOLATED = ['no', 'yes']
/** Pages of fewer rows of buttons are clean. */
const CLUTTERED = 3

const SENTENCE = [1]
const LENGTH_IN_PLACE = [24, 60, 120, 220]
const SHARED_IN_PLACE = [3, 6, 9]
const WORDS_NEAR_TITLE = [3, 5, 9, 16, 30]
const APART = [1, 2, 3]
const REPORT = [1]
const SHARED_BELOW = [3, 6]
const PROSE_BEFORE = [1]
const LENGTH_BETWEEN = [12, 24, 50, 90, 150]
const SHARED_ISOLATED = [1, 3, 6]
const WORDS_OPENED = [30]
const WORDS_IN_CAPS = [6, 12]
const LENGTH_CLEAN = [24, 50, 90, 150]
/** A row without words that it could share. */
const NONE = 255

/** Two answers together, where one changes what the other means. */
export const PAIRS: Topic = {
  questions: [
    cross('length-in-place', LENGTH_IN_PLACE, PLACES),
    cross('sentence-in-place', SENTENCE, PLACES),
    cross('shared-in-place', SHARED_IN_PLACE, PLACES),
    cross('words-near-title', WORDS_NEAR_TITLE, NEAR_TITLE),
    cross('sentence-near-title', SENTENCE, NEAR_TITLE),
    // A deck sums up, and is set apart; a first paragraph says when and who said so, and is as long as the next.
    cross('apart-below-title', APART, BELOW_TITLE),
    cross('report-below-title', REPORT, BELOW_TITLE),
    cross('shared-below-title', SHARED_BELOW, BELOW_TITLE),
    cross('prose-around', PROSE_BEFORE, ['prose-next', 'other-next']),
    cross('length-between', LENGTH_BETWEEN, AROUND),
    cross('isolated-sentence', SENTENCE, ISOLATED),
    cross('shared-if-isolated', SHARED_ISOLATED, ISOLATED),
    cross('opener-isolated', WORDS_OPENED, ['none', ...OPENERS]),
    // In capitals between paragraphs: the longer, the more a link to something else.
    cross('caps-isolated', WORDS_IN_CAPS, ISOLATED),
    cross('clean-length', LENGTH_CLEAN, ['clean', 'cluttered']),
  ],
  read(page, row, answers, at) {
    const { rows, counts, prose, apart, title } = page
    const measured = rows[row]
    const { width, words } = measured
    const place = row < page.mainStart ? 0 : row < page.mainEnd ? 1 : 2
    const distance = row - title
    const nearTitle = title < 0 || distance < 0 || distance > LAST_NEAR_TITLE ? -1 : Math.min(distance, 4)
    const belowTitle = nearTitle - 1
    const sentence = endsSentence(measured) ? 1 : 0
    const shared = page.shared[row]
    const sharedAfter = page.sharedAfter[row]
    const proseBefore = prose[row - 1] === 2 ? 1 : 0
    const proseAfter = prose[row + 1] === 2 ? 1 : 0
    const isolated = page.isolated[row]
    const base = row * CLASS_COUNT
    const apartAround = (apart[row] === 1 ? 1 : 0) + (apart[row + 1] === 1 ? 2 : 0)
    const reports = counts[base + CLASS.weekday] + counts[base + CLASS.said] > 0 ? 1 : 0
    answers[at++] = crossOf(LENGTH_IN_PLACE, width, place)
    answers[at++] = crossOf(SENTENCE, sentence, place)
    answers[at++] = crossOf(SHARED_IN_PLACE, shared, shared === NONE ? -1 : place)
    answers[at++] = crossOf(WORDS_NEAR_TITLE, words, nearTitle)
    answers[at++] = crossOf(SENTENCE, sentence, nearTitle)
    answers[at++] = crossOf(APART, apartAround, row + 1 < rows.length ? belowTitle : -1)
    answers[at++] = crossOf(REPORT, reports, belowTitle)
    answers[at++] = crossOf(SHARED_BELOW, sharedAfter, sharedAfter === NONE ? -1 : belowTitle)
    answers[at++] = crossOf(PROSE_BEFORE, proseBefore, 1 - proseAfter)
    answers[at++] = crossOf(LENGTH_BETWEEN, width, proseBefore + 2 * proseAfter)
    answers[at++] = crossOf(SENTENCE, sentence, isolated)
    answers[at++] = crossOf(SHARED_ISOLATED, sharedAfter, sharedAfter === NONE ? -1 : isolated)
    answers[at++] = crossOf(WORDS_OPENED, words, isolated === 1 ? measured.opener + 1 : -1)
    answers[at++] = crossOf(WORDS_IN_CAPS, words, measured.capsWords * 2 > words ? isolated : -1)
    answers[at++] = crossOf(LENGTH_CLEAN, width, page.clutter < CLUTTERED ? 0 : 1)
  },
}
