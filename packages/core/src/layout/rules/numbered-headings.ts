import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

const FEWEST = 3
const LONGEST = 14
const NUMBER = /^#?(\d{1,2})[.):]\s\S/

/** "1. It starts in June", "2. It is not cheap": short lines that count up or down, each above prose, are the headings of a list. */
export const numberedHeadings: Rule = { name: 'numbered-headings', apply }

function apply(page: Page): RuleDecision[] {
  let run: { row: number; number: number }[] = []
  let best = run
  for (let row = page.title + 1; row < page.rows.length; row++) {
    const number = numberOf(page, row)
    if (number === 0) continue
    const last = run.at(-1)
    const step = last === undefined ? 0 : number - last.number
    const goesOn = run.length < 2 ? Math.abs(step) === 1 : step === run[1].number - run[0].number
    if (!goesOn) run = []
    run.push({ row, number })
    if (run.length > best.length) best = run
  }
  return best.length < FEWEST ? [] : best.map(({ row }): RuleDecision => ({ row, type: 'crosshead' }))
}

/** The number that a heading begins with; 0 where the row is none. */
function numberOf({ rows, source, prose, credit }: Page, row: number): number {
  const { start, words, digits, first, stop } = rows[row]
  if (digits === 0 || digits > 8 || words < 2 || words > LONGEST || stop === 46 || credit[row] >= 0) return 0
  if (first !== 35 && (first < 48 || first > 57)) return 0
  if (row + 1 >= rows.length || prose[row + 1] === 0) return 0
  return Number(NUMBER.exec(source.slice(start, start + 6))?.[1] ?? 0)
}
