import { alike } from '../alike'
import type { Page } from '../page'
import { binOf, bins, type Topic, test, yes } from './feature'

const PROSE = [1, 2]
const SHARED = [1, 3, 5, 7, 9, 10]
/** A row without words that it could share. */
const NONE = 255

/** Whether a row is prose, set apart, printed again: what its neighbours are told. */
export const STANDING: Topic = {
  questions: [
    bins('prose', PROSE),
    test('more-blank-before'),
    bins('shared-words', SHARED),
    test('isolated'),
    test('repeats-earlier'),
    test('repeated-later'),
  ],
  read(page, row, answers, at) {
    const shared = page.shared[row]
    const repeated = page.repeated[row]
    answers[at++] = binOf(PROSE, page.prose[row])
    answers[at++] = yes(page.apart[row] === 1)
    answers[at++] = shared === NONE ? -1 : binOf(SHARED, shared)
    answers[at++] = yes(page.isolated[row] === 1)
    answers[at++] = yes((repeated & 1) > 0)
    answers[at++] = yes((repeated & 2) > 0)
  },
}

const FROM_TOP = [1, 2, 3, 5, 8, 14, 30, 80]
const BEFORE_MAIN = [1, 2, 3, 4, 6, 10, 16, 30, 80]
const AFTER_MAIN = [1, 2, 3, 5, 8, 14, 30, 80]
const IN_MAIN = [1, 2, 4, 8]
const FROM_TITLE = [-8, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 16]
const PROSE_NEAR = [1, 2, 3]
const SHARED_NEAR = [1, 3, 5, 8]
const ISOLATED_ROWS = [1, 3, 6]
const SAME_ROWS = [2, 3, 5]
const CLUTTER = [1, 3, 6, 12, 20]
const ROWS = [12, 25, 50, 100, 200]

/** Where a row stands among the others, and what it shares with them. */
export const PLACE: Topic = {
  questions: [
    test('first-row'),
    bins('from-top', FROM_TOP),
    bins('before-main', BEFORE_MAIN),
    bins('after-main', AFTER_MAIN),
    bins('in-main', IN_MAIN),
    bins('main-left', IN_MAIN),
    bins('from-title', FROM_TITLE),
    bins('prose-before', PROSE_NEAR),
    bins('prose-after', PROSE_NEAR),
    test('more-blank-after'),
    bins('shared-after', SHARED_NEAR),
    bins('shared-before', SHARED_NEAR),
    bins('isolated-rows', ISOLATED_ROWS),
    test('like-row-before'),
    test('like-row-after'),
    test('like-both'),
    test('repeated-nearby'),
    bins('same-rows', SAME_ROWS),
    bins('clutter', CLUTTER),
    bins('rows', ROWS),
  ],
  read(page, row, answers, at) {
    const { mainStart, mainEnd, title } = page
    const total = page.rows.length
    const before = row < mainStart
    const after = row >= mainEnd
    const inside = !before && !after
    const sharedAfter = page.sharedAfter[row]
    const sharedBefore = page.sharedBefore[row]
    const likeBefore = row > 0 && alike(page, row - 1, row)
    const likeAfter = row + 1 < total && alike(page, row, row + 1)
    const same = page.same[row]
    answers[at++] = yes(row === 0)
    answers[at++] = binOf(FROM_TOP, row)
    answers[at++] = before ? binOf(BEFORE_MAIN, mainStart - row - 1) : -1
    answers[at++] = after ? binOf(AFTER_MAIN, row - mainEnd) : -1
    answers[at++] = inside ? binOf(IN_MAIN, row - mainStart) : -1
    answers[at++] = inside ? binOf(IN_MAIN, mainEnd - 1 - row) : -1
    answers[at++] = title < 0 ? -1 : binOf(FROM_TITLE, row - title)
    answers[at++] = binOf(PROSE_NEAR, proseNear(page, row, -1))
    answers[at++] = binOf(PROSE_NEAR, proseNear(page, row, 1))
    answers[at++] = yes(row + 1 < total && page.apart[row + 1] === 1)
    answers[at++] = sharedAfter === NONE ? -1 : binOf(SHARED_NEAR, sharedAfter)
    answers[at++] = sharedBefore === NONE ? -1 : binOf(SHARED_NEAR, sharedBefore)
    answers[at++] = page.isolated[row] === 1 ? binOf(ISOLATED_ROWS, page.isolatedCount) : -1
    answers[at++] = yes(likeBefore)
    answers[at++] = yes(likeAfter)
    answers[at++] = yes(likeBefore && likeAfter)
    answers[at++] = yes((page.repeated[row] & 8) > 0)
    answers[at++] = same === 0 ? -1 : binOf(SAME_ROWS, same)
    answers[at++] = binOf(CLUTTER, page.clutter)
    answers[at++] = binOf(ROWS, total)
  },
}

/** Rows of prose among the next three in a direction. */
function proseNear({ prose }: Page, row: number, step: number): number {
  let found = 0
  for (let index = 1; index <= 3; index++) if (prose[row + step * index] === 2) found++
  return found
}
