import { makeHashTable, valueAt } from '../../source/hash-table'
import { lazily } from '../../source/lazily'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { endsSentence, hashOfWords, type Row } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 6
/** Words of an entry, and how many entries a list has at least. */
const LONGEST_ENTRY = 30
const FEWEST = 2

/** What heads a list of points that sum the article up, or of what a recipe takes. */
const headings = lazily(() =>
  makeHashTable(
    new Map(
      'key points|key takeaways|key facts|key developments|highlights|at a glance|in brief|what we know|what we know so far|what to know|das wichtigste in kürze|en bref|ingredients'
        .split('|')
        .map((line) => [hashOfWords(line), 1]),
    ),
  ),
)

/** Whether it is such a heading, whatever stands below it. */
export const isListHeading = ({ words, hash }: Row): boolean =>
  words > 0 && words <= LONGEST && valueAt(headings(), hash) !== 0

/** "Key points:", "Ingredients": a heading that lists have, and the entries below it, none of which is a sentence. */
export const listHeading: Rule = { name: 'list-heading', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, title } = page
  for (let row = title + 1; row < rows.length - 1; row++) {
    if (rows[row].digits > 0 || !isListHeading(rows[row])) continue
    let last = row
    while (last + 1 < rows.length && isEntry(page, last + 1)) last++
    if (last - row < FEWEST) continue
    // Outside the article the same words head links.
    if (row >= page.mainEnd && !(page.prose[last + 1] > 0)) continue
    const evidence = [{ start: rows[row].start, end: rows[row].end }]
    found.push({ row, type: 'crosshead' })
    for (let entry = row + 1; entry <= last; entry++) found.push({ row: entry, type: 'list-item', evidence })
    // The article goes on with a sentence of its own.
    if (goesOn(page, last + 1)) found.push({ row: last + 1, type: 'paragraph' })
    row = last
  }
  return found
}

function goesOn({ rows, prose, credit }: Page, row: number): boolean {
  if (row >= rows.length || prose[row] === 0 || credit[row] >= 0) return false
  return endsSentence(rows[row]) && rows[row].lowerWords >= rows[row].titleWords
}

function isEntry(page: Page, row: number): boolean {
  const { rows, prose, credit } = page
  const { words, letters, last } = rows[row]
  if (countOf(page, row, CLASS.by) > 0) return false
  if (letters === 0 || words > LONGEST_ENTRY || last === COLON || prose[row] === 2 || credit[row] >= 0) return false
  return !endsSentence(rows[row]) && !isListHeading(rows[row])
}

const COLON = 58
