import { endsSentence } from '../../rows/measure-rows'
import { CLASS, OPENERS } from '../../rows/word-classes'
import type { Page } from '../page'
import { count, cross, type Feature, lengthOf } from './feature'

const PLACES = ['before', 'main', 'after']
const place = (page: Page, row: number) => (row < page.mainStart ? 0 : row < page.mainEnd ? 1 : 2)

const NEAR_TITLE = ['title', 'next', 'second', 'third', 'later']
const BELOW_TITLE = NEAR_TITLE.slice(1)
const nearTitle = (page: Page, row: number) => {
  const distance = row - page.title
  return page.title < 0 || distance < 0 || distance > 6 ? -1 : Math.min(distance, 4)
}
const belowTitle = (page: Page, row: number) => nearTitle(page, row) - 1
const isSentence = (page: Page, row: number) => (endsSentence(page.rows[row]) ? 1 : 0)
const shared = (values: Uint8Array, row: number) => (values[row] === 255 ? Number.NaN : values[row])

/** Two answers together, where one changes what the other means. */
export const PAIRS: readonly Feature[] = [
  cross('length-in-place', [24, 60, 120, 220], lengthOf, PLACES, place),
  cross('sentence-in-place', [1], isSentence, PLACES, place),
  cross('shared-in-place', [3, 6, 9], (page, row) => shared(page.shared, row), PLACES, place),
  cross('words-near-title', [3, 5, 9, 16, 30], (page, row) => page.rows[row].words, NEAR_TITLE, nearTitle),
  cross('sentence-near-title', [1], isSentence, NEAR_TITLE, nearTitle),
  // A deck sums up, and is set apart; a first paragraph says when and who said so, and is as long as the next.
  cross(
    'apart-below-title',
    [1, 2, 3],
    (page, row) =>
      row + 1 < page.rows.length ? (page.apart[row] === 1 ? 1 : 0) + (page.apart[row + 1] === 1 ? 2 : 0) : Number.NaN,
    BELOW_TITLE,
    belowTitle,
  ),
  cross(
    'report-below-title',
    [1],
    (page, row) => (count(page, row, CLASS.weekday) + count(page, row, CLASS.said) > 0 ? 1 : 0),
    BELOW_TITLE,
    belowTitle,
  ),
  cross('shared-below-title', [3, 6], (page, row) => shared(page.sharedAfter, row), BELOW_TITLE, belowTitle),
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
  cross('isolated-sentence', [1], isSentence, ['no', 'yes'], (page, row) => page.isolated[row]),
  cross(
    'shared-if-isolated',
    [1, 3, 6],
    (page, row) => shared(page.sharedAfter, row),
    ['no', 'yes'],
    (page, row) => page.isolated[row],
  ),
  cross(
    'opener-isolated',
    [30],
    (page, row) => page.rows[row].words,
    ['none', ...OPENERS],
    (page, row) => (page.isolated[row] === 1 ? page.rows[row].opener + 1 : -1),
  ),
  // In capitals between paragraphs: the longer, the more a link to something else.
  cross(
    'caps-isolated',
    [6, 12],
    (page, row) => page.rows[row].words,
    ['no', 'yes'],
    (page, row) => (page.rows[row].capsWords * 2 > page.rows[row].words ? page.isolated[row] : -1),
  ),
  cross('clean-length', [24, 50, 90, 150], lengthOf, ['clean', 'cluttered'], (page) => (page.clutter < 3 ? 0 : 1)),
]
