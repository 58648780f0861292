import type { Article } from 'nutgraf'
import { type Explained, explain } from './decisions'
import { PageLines } from './page-lines'
import { type Paint, type Run, run } from './style'
import { safeLine } from './terminal-safe'

const WIDEST = 110
/** Of a long text its beginning is enough to know which one is meant. */
const LONGEST = 200

/** Every decision of the parser, readable: what, where, by which rule, how sure, on what evidence. */
export function renderExplain(article: Article, columns: number, paint: Paint): string {
  const page = new PageLines(columns, paint, WIDEST)
  for (const item of explain(article)) {
    const inner = item.what !== 'block' && item.span !== null
    if (!inner) page.gap()
    const indent = run(inner ? '    ' : '')
    page.text(head(item), [indent], [run(`${indent.text}  `)])
    for (const { text, span } of item.evidence) {
      const where = run(`${span.start}–${span.end} `, 'dim')
      page.text(
        [run('because of ', 'dim'), where, run(shorten(text))],
        [run(`${indent.text}  `)],
        [run(`${indent.text}    `)],
      )
    }
  }
  page.gap()
  for (const { code, message } of article.diagnostics) page.text([run(`${code}: `, 'rule'), run(safeLine(message))])
  return page.toString()
}

function head({ what, type, value, text, span, rule, certainty }: Explained): Run[] {
  const label = what === 'block' ? type : what === type ? what : `${what} (${type})`
  return [
    run(label, what === 'block' ? 'heading' : 'strong'),
    ...(value === null ? [] : [run(' = '), run(safeLine(value), 'strong')]),
    run('  '),
    run(rule, 'rule'),
    run(' '),
    run(certainty, certainty),
    ...(span ? [run(`  ${span.start}–${span.end}`, 'dim')] : []),
    ...(text === null ? [] : [run('  '), run(shorten(text))]),
  ]
}

function shorten(text: string): string {
  const line = safeLine(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text).trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : line
}
