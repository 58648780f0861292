import { isBlank } from '../../source/characters'
import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

const SHORTEST = 30
const LONGEST = 280
/** Each candidate is looked for in the whole text: more than these are no pull quotes. */
const MOST = 24

const OPENING = '"“„«\'‘'
const CLOSING = '"”“»\'’'

/** A short row between paragraphs whose words one of the paragraphs holds too. */
export const pullQuote: Rule = { name: 'pull-quote', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { source, rows } = page
  let looked = 0
  for (let row = page.mainStart + 1; row < page.mainEnd && looked < MOST; row++) {
    const { start, end, words } = rows[row]
    if (words < 6 || end - start > LONGEST || end - start < SHORTEST) continue
    if (page.prose[row - 1] === 0 && page.prose[row + 1] === 0) continue
    // All its words stand in the prose: of a row that is prose itself, once more.
    if (page.prose[row] === 2 ? page.printedAgain[row] === 0 : page.shared[row] < 10) continue
    looked++
    let from = start
    let to = end
    while (from < to && (OPENING.includes(source[from]) || isBlank(source.charCodeAt(from)))) from++
    while (
      to > from &&
      (CLOSING.includes(source[to - 1]) || '.,…'.includes(source[to - 1]) || isBlank(source.charCodeAt(to - 1)))
    )
      to--
    const inner = source.slice(from, to)
    if (inner.length < SHORTEST) continue
    let at = source.indexOf(inner)
    if (at === from) at = source.indexOf(inner, to)
    if (at < 0) continue
    const holder = rowAt(page, at)
    if (holder !== row && page.prose[holder] === 2 && rows[holder].end - rows[holder].start > end - start + 20)
      found.push({ row, type: 'pull-quote', evidence: [{ start: at, end: at + inner.length }] })
  }
  return found
}

function rowAt(page: Page, offset: number): number {
  let low = 0
  let high = page.rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.rows[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
