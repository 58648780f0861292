import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { CLASS } from '../rows/word-classes'

const SHORTEST_RUN = 4
const FEWEST_WORDS = 4
const LONGEST_ROW = 24
/** Rows between the prose and the schedule it announces. */
const REACH = 3

/**
 * Marks the rows of schedules: four lines or more that each open with a day and go on, in the prose or right below it ("June 9 –
 * West Palm Beach, FL @ Coral Sky"). They are text of the article, whatever else they look like.
 */
export function scheduleRows(page: Page): Uint8Array {
  const { rows } = page
  const marked = new Uint8Array(rows.length)
  for (let row = page.mainStart; row < Math.min(rows.length, page.mainEnd + REACH); ) {
    let last = row
    while (last < rows.length && opensWithDay(page, last)) last++
    if (last - row >= SHORTEST_RUN) marked.fill(1, row, last)
    row = Math.max(last, row + 1)
  }
  return marked
}

function opensWithDay(page: Page, row: number): boolean {
  const { start, end, words, digits } = page.rows[row]
  if (digits === 0 || words < FEWEST_WORDS || words > LONGEST_ROW || countOf(page, row, CLASS.month) === 0) return false
  return /\d/.test(page.source.slice(start, Math.min(end, start + 14)))
}
