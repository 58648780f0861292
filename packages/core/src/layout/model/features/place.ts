import { alike } from '../alike'
import type { Page } from '../page'
import { bins, type Feature, test } from './feature'

/** Rows of prose among the next three in a direction. */
function proseNear(page: Page, row: number, step: number): number {
  let found = 0
  for (let index = 1; index <= 3; index++) if (page.prose[row + step * index] === 2) found++
  return found
}

/** Where a row stands among the others, and what it shares with them. */
export const PLACE: readonly Feature[] = [
  test('first-row', (_, row) => row === 0),
  bins('from-top', [1, 2, 3, 5, 8, 14, 30, 80], (_, row) => row),
  bins('before-main', [1, 2, 3, 4, 6, 10, 16, 30, 80], (page, row) =>
    row < page.mainStart ? page.mainStart - row - 1 : Number.NaN,
  ),
  bins('after-main', [1, 2, 3, 5, 8, 14, 30, 80], (page, row) =>
    row >= page.mainEnd ? row - page.mainEnd : Number.NaN,
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
  test('more-blank-before', (page, row) => page.apart[row] === 1, true),
  test('more-blank-after', (page, row) => row + 1 < page.rows.length && page.apart[row + 1] === 1),
  bins(
    'shared-words',
    [1, 3, 5, 7, 9, 10],
    (page, row) => (page.shared[row] === 255 ? Number.NaN : page.shared[row]),
    true,
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
  test('repeats-earlier', (page, row) => (page.repeated[row] & 1) > 0, true),
  test('repeated-later', (page, row) => (page.repeated[row] & 2) > 0, true),
  test('repeated-nearby', (page, row) => (page.repeated[row] & 8) > 0),
  bins('same-rows', [2, 3, 5], (page, row) => (page.same[row] === 0 ? Number.NaN : page.same[row])),
  bins('clutter', [1, 3, 6, 12, 20], (page) => page.clutter),
  bins('rows', [12, 25, 50, 100, 200], (page) => page.rows.length),
]
