import { scratch } from '../../source/scratch'
import type { Rows } from '../rows/measure-rows'
import { CLASS_COUNT } from '../rows/word-classes'
import { callToAction } from './call-to-action'
import { commentNotice } from './comment-notice'
import { consentNotice } from './consent-notice'
import { counterLine } from './counter-line'
import { crossReference } from './cross-reference'
import { furnitureLine } from './furniture-line'
import type { Interruption } from './interruption'
import { readingTime } from './reading-time'
import { recurringLine } from './recurring-line'
import { separatorLine } from './separator-line'

/** All of them, the cheapest first: a row goes to the first that knows it. */
export const INTERRUPTIONS: readonly Interruption[] = [
  separatorLine,
  counterLine,
  readingTime,
  furnitureLine,
  recurringLine,
  crossReference,
  callToAction,
  commentNotice,
  consentNotice,
]

/**
 * For each row the name of the interruption it is, or `null`. These rows are furniture, and everything after reads the text as
 * if they were not there: a paragraph between two advertisements still stands between paragraphs.
 */
export function findInterruptions(source: string, rows: Rows): (string | null)[] {
  const testers = INTERRUPTIONS.map(({ tester }) => tester(source, rows.list, rows.counts))
  const found: (string | null)[] = []
  for (let row = 0; row < rows.list.length; row++) {
    const { words } = rows.list[row]
    let known: string | null = null
    for (let index = 0; known === null && index < testers.length; index++) {
      const { name, longest } = INTERRUPTIONS[index]
      if (words <= longest && testers[index](row)) known = name
    }
    found.push(known)
  }
  return found
}

const scratchCounts = scratch((length) => new Uint8Array(length))

/** The rows at the places that `keep` lists, with their counts. */
export function keepRows(rows: Rows, keep: readonly number[]): Rows {
  if (keep.length === rows.list.length) return rows
  const counts = scratchCounts(keep.length * CLASS_COUNT)
  let to = 0
  for (const row of keep)
    for (let from = row * CLASS_COUNT; from < (row + 1) * CLASS_COUNT; from++) counts[to++] = rows.counts[from]
  return { list: keep.map((row) => rows.list[row]), counts, longWords: rows.longWords }
}
