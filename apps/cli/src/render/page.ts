import type { Article } from 'nutgraf'
import { addBody } from './page-body'
import { PageLines } from './page-lines'
import { addMeaning } from './page-meaning'
import { type Paint, run } from './style'
import { safeLine } from './terminal-safe'

/** Longer lines are hard to read, however wide the terminal is. */
const MEASURE = 76

/** One article as a page: what a reader would see, then what it says. */
export function renderPage(article: Article, columns: number, paint: Paint): string {
  const page = new PageLines(columns, paint, MEASURE)
  page.gap()
  addBody(page, article)
  addMeaning(page, article)
  addNotes(page, article)
  return page.toString()
}

function addNotes(page: PageLines, article: Article): void {
  page.gap()
  for (const { message, code } of article.diagnostics) page.text([run(`${safeLine(message)} (${code})`, 'aside')])
  const repeated = article.blocks.filter(({ duplicateOf }) => duplicateOf !== null).length
  const furniture = article.blocks.filter(({ type }) => type === 'furniture').length
  const parts = [
    ...(furniture > 0
      ? [furniture === 1 ? '1 line that is not the article’s' : `${furniture} lines that are not the article’s`]
      : []),
    ...(repeated > 0 ? [`${repeated} printed twice`] : []),
  ]
  if (parts.length > 0) page.text([run(`Left out: ${parts.join(', ')}. --explain shows why.`, 'aside')])
}
