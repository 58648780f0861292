import type { Article } from 'nutgraf'
import { addAligned } from './aligned'
import { type Explained, explain } from './decisions'
import { PageLines } from './page-lines'
import { type Paint, type Run, run } from './style'
import { safeLine } from './terminal-safe'

const WIDEST = 120
/** Of a long text its beginning is enough to know which one is meant. */
const LONGEST = 160

/** Every decision of the parser, readable: what, where, by which rule, how sure, on what evidence. */
export function renderExplain(article: Article, columns: number, paint: Paint): string {
  const page = new PageLines(columns, paint, WIDEST)
  let within: Explained[] = []
  const flush = (): void => {
    if (within.length > 0) addAligned(page, COLUMNS, within.flatMap(rows), '  ')
    within = []
  }
  for (const item of explain(article)) {
    if (item.what !== 'block') {
      within.push(item)
      continue
    }
    flush()
    page.gap()
    page.text(blockHead(item))
    page.text([run(shorten(item.text ?? ''))], [run('  ')])
    for (const { text, span } of item.evidence)
      page.text([...because(span.start, span.end), run(shorten(text), 'dim')], [run('  ')])
  }
  flush()
  page.gap()
  for (const { code, message } of article.diagnostics) page.text([run(`${code}: `, 'rule'), run(safeLine(message))])
  return page.toString()
}

const COLUMNS = [{ grow: 0 }, { grow: 1 }, { grow: 0 }, { grow: 0 }, { grow: 0 }]

const where = (start: number, end: number): string => `${start}–${end}`
const because = (start: number, end: number): Run[] => [run(`because of ${where(start, end)} `, 'dim')]

function blockHead({ type, value, span, rule, certainty }: Explained): Run[] {
  return [
    run(type, 'heading'),
    ...(value === null ? [] : [run(` ${value}`)]),
    ...(span ? [run(`  ${where(span.start, span.end)}`, 'dim')] : []),
    run('  '),
    run(rule, 'rule'),
    run('  '),
    run(certainty, certainty),
  ]
}

/** A row for what was found, and one for each piece of evidence. */
function rows(item: Explained): Run[][][] {
  const { what, type, value, text, span, rule, certainty, evidence } = item
  const label = what === 'mention' || what === 'date' ? type : what === 'quote' ? `${type} quote` : what
  const shown = text === null ? null : shorten(text)
  const meaning =
    value === null || value === shown ? [] : [run(`${shown === null ? '' : ' = '}${safeLine(value)}`, 'strong')]
  return [
    [
      [run(label, 'dim')],
      [...(shown === null ? [] : [run(shown)]), ...meaning],
      [run(rule, 'rule')],
      [run(certainty, certainty)],
      [run(span ? where(span.start, span.end) : '', 'dim')],
    ],
    ...evidence.map(({ text, span }) => [
      [],
      [run(`because of “${shorten(text)}”`, 'dim')],
      [],
      [],
      [run(where(span.start, span.end), 'dim')],
    ]),
  ]
}

function shorten(text: string): string {
  const line = safeLine(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text).trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : line
}
