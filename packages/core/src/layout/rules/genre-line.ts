import { lazyWords } from '../../lexicon/table'
import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** Rows between it and the headline. */
const REACH = 2
const LONGEST = 24
const GENRES = lazyWords(
  'analysis|column|comment|commentary|editorial|essay|exclusive|explainer|fact check|factbox|feature|features|guest column|guest essay|in depth|in pictures|interview|interviews|investigation|letters|letters to the editor|live|long read|news analysis|obituaries|obituary|op-ed|opinion|opinions|perspective|perspectives|photo essay|podcast|preview|profile|q&a|q & a|report|review|reviews|special report|the big read|the long read|viewpoint',
)

/** "OPINION", "Obituaries": what kind of piece it is, on a line of its own beside the headline. */
export const genreLine: Rule = { name: 'genre-line', apply }

function apply(page: Page): RuleDecision[] {
  const { rows, source, title } = page
  const found: RuleDecision[] = []
  if (title < 0) return found
  // Above, it opens the text: in a navigation bar the same words are links.
  for (let row = title - 1; row >= Math.max(0, title - REACH); row--)
    if (row < REACH && isGenre(row)) found.push(eyebrow(row))
  if (title + 1 < rows.length && isGenre(title + 1)) found.push(eyebrow(title + 1))
  return found

  function isGenre(row: number): boolean {
    const { start, end, words } = rows[row]
    return words <= 4 && end - start <= LONGEST && GENRES().has(source.slice(start, end).trim().toLowerCase())
  }
}

function eyebrow(row: number): RuleDecision {
  return { row, type: 'eyebrow' }
}
