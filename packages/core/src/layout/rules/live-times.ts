import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const TIME =
  /^(?:(?:updated|posted|at|um|à)\s)?(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?(?:Uhr|\(?\p{Lu}{2,4}\)?))?$|^(?:\d{1,3}\s?(?:m|h|min|mins|minutes?|hours?|hrs?)\sago|vor\s\d{1,3}\s\p{L}+|il\sy\sa\s\d{1,3}\s\p{L}+)$/iu
const FEWEST = 3
/** Paragraphs that may stand above the first entry: what the live blog is about. */
const BEFORE = 6

/** The entries of a live blog each stand below their time, with a heading of their own or without. */
export const liveTimes: Rule = { name: 'live-times', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  let entries = 0
  let paragraphs = 0
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, digits, words } = page.rows[row]
    if (row > page.mainStart && page.prose[row] === 2) paragraphs++
    if (digits === 0 || words > 5 || end - start > 30) continue
    if (row < page.mainStart - 2 || row >= page.mainEnd) continue
    // Prose follows, or a heading and then prose.
    if (page.prose[row + 1] === 0 && page.prose[row + 2] === 0) continue
    if (!TIME.test(page.source.slice(start, end))) continue
    // Times that only begin below an article are those of others.
    if (entries === 0 && paragraphs > BEFORE) return []
    entries++
    found.push({ row, type: 'timestamp' })
    const heading = isHeading(page, row + 1)
    if (heading) found.push({ row: row + 1, type: 'crosshead' })
    const below = heading ? row + 2 : row + 1
    if (isSentence(page, below)) found.push({ row: below, type: 'paragraph' })
  }
  return entries >= FEWEST ? found : []
}

function isHeading({ rows, prose, credit }: Page, row: number): boolean {
  if (row + 1 >= rows.length || prose[row] !== 0 || prose[row + 1] === 0) return false
  const { words, titleWords, lowerWords } = rows[row]
  // Two capitalised words are whoever wrote the entry.
  return (
    (words >= 4 || (words >= 2 && lowerWords > 0)) &&
    words <= 20 &&
    lowerWords + titleWords > 0 &&
    credit[row] < 0 &&
    !endsSentence(rows[row])
  )
}

/** A whole sentence, though none as long as a paragraph. */
function isSentence({ rows, prose, credit }: Page, row: number): boolean {
  if (row >= rows.length || prose[row] === 0 || credit[row] >= 0) return false
  return endsSentence(rows[row]) && rows[row].lowerWords > rows[row].titleWords
}
