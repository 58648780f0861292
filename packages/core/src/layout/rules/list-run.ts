import { countOfAll } from '../model/count-of'
import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const SHORTEST_RUN = 4
const LONGEST_ROW = 14
/** Rows above the run that are looked at for the prose it belongs to. */
const REACH = 3
const MARK = /^(?:[•▪●○■□◆◇◦‣∙➢✓]|[*–—-]\s|\(?\d{1,2}[.)]\s)/u

/**
 * Rows that begin with a bullet, and four rows or more of one make below prose ("England (Group A): 10th appearance"),
 * two below a line that announces them with a colon.
 */
export const listRun: Rule = { name: 'list-run', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows } = page
  // Points that sum the article up stand between headline and prose.
  const top = page.title < 0 ? page.mainStart : Math.min(page.title + 1, page.mainStart)
  for (let row = top; row < Math.min(rows.length, page.mainEnd + REACH); ) {
    const { start, end } = rows[row]
    const first = rows[row].first
    if (
      (first > 0x2000 || first === 42 || first === 45) &&
      end - start > 3 &&
      MARK.test(page.source.slice(start, start + 4))
    ) {
      // A dash alone is a signature or a dateline; two in a row are a list.
      if (isHeading(page, row)) {
        found.push({ row, type: 'crosshead' })
        row++
        continue
      }
      const bullet = first >= 0x2022 && first !== 0x2013 && first !== 0x2014
      const next = row + 1 < rows.length && rows[row + 1].first === first
      const before = row > 0 && rows[row - 1].first === first
      // Above the prose two may be footnotes to the headline.
      const enough = row < page.mainStart ? isThird(rows, row) : bullet || next || before
      if (enough) found.push({ row, type: 'list-item' })
      row++
      continue
    }
    if (row < page.mainStart) {
      row++
      continue
    }
    let last = row
    const introduced = row > 0 && introduces(page, row - 1)
    const fits = introduced ? item : structured
    while (last + 1 < rows.length && fits(page, last) && fits(page, last + 1) && sameMake(page, last, last + 1)) last++
    if (last - row + 1 >= (introduced ? 2 : SHORTEST_RUN) && (introduced || belowProse(page, row))) {
      const evidence = [{ start: rows[row].start, end: rows[last].end }]
      for (let at = row; at <= last; at++) found.push({ row: at, type: 'list-item', evidence })
    }
    row = last + 1
  }
  return found
}

/** "■住民から反発": a square, a diamond or a circle before a few words that stand alone between paragraphs heads the next one. */
function isHeading({ rows, prose }: Page, row: number): boolean {
  const { first, words, width } = rows[row]
  return (
    HEADING_MARKS.includes(first) &&
    words <= 12 &&
    width < 60 &&
    !endsSentence(rows[row]) &&
    row > 0 &&
    row + 1 < rows.length &&
    prose[row - 1] > 0 &&
    prose[row + 1] > 0
  )
}

/** ■ □ ◆ ◇ ● ○ */
const HEADING_MARKS: readonly number[] = [0x25a0, 0x25a1, 0x25c6, 0x25c7, 0x25cf, 0x25cb]

/** Do three rows in a row begin alike, this one among them? */
function isThird(rows: Page['rows'], row: number): boolean {
  const { first } = rows[row]
  let run = 1
  for (let at = row - 1; at >= 0 && run < 3 && rows[at].first === first; at--) run++
  for (let at = row + 1; at < rows.length && run < 3 && rows[at].first === first; at++) run++
  return run >= 3
}

/** Short, of no other kind by its words, and with marks that part it. */
function structured(page: Page, row: number): boolean {
  const { words, colons, brackets, digits, lowerWords } = page.rows[row]
  if (words < 2 || words > LONGEST_ROW) return false
  if (colons === 0 && (brackets === 0 || digits === 0)) return false
  if (lowerWords === 0 && colons === 0) return false
  return plain(page, row)
}

/** Words that lines of other kinds have. */
const OF_OTHERS: readonly CLASS[] = [
  CLASS.share,
  CLASS.subscribe,
  CLASS.policy,
  CLASS.ad,
  CLASS.comment,
  CLASS.copyright,
  CLASS.credit,
  CLASS.agency,
  CLASS.month,
  CLASS.ago,
  CLASS.clock,
]

const plain = (page: Page, row: number): boolean => countOfAll(page, row, OF_OTHERS) === 0

/** Prose that ends in a colon: what follows is what it announces. */
function introduces(page: Page, row: number): boolean {
  const { last, lowerWords } = page.rows[row]
  return (last === 58 || last === 0xff1a) && lowerWords >= 2
}

/** A line that can be an entry of an announced list. */
function item(page: Page, row: number): boolean {
  const { words, ats, last, quotes } = page.rows[row]
  return (
    words >= 2 &&
    words <= LONGEST_ROW &&
    ats === 0 &&
    quotes === 0 &&
    last !== 58 &&
    page.credit[row] < 0 &&
    plain(page, row)
  )
}

function sameMake(page: Page, one: number, other: number): boolean {
  const a = page.rows[one]
  const b = page.rows[other]
  return (
    Math.min(a.words, b.words) * 2.5 >= Math.max(a.words, b.words) &&
    a.colons === b.colons &&
    a.brackets === b.brackets &&
    a.pipes === b.pipes &&
    endsSentence(a) === endsSentence(b)
  )
}

function belowProse(page: Page, row: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - REACH); above--) if (page.prose[above] > 0) return true
  return false
}
