import type { Article, Block, Figure, Span } from 'nutgraf'
import { humanDate } from './edtf'
import type { PageLines } from './page-lines'
import { blockText, type Mark, MarkedText } from './source-text'
import { type Run, run, type Style } from './style'
import { safeLine } from './terminal-safe'

/** The article as a reader would see it: its blocks in order, figures set apart, furniture left out. */
export function addBody(page: PageLines, article: Article): void {
  const marked = new MarkedText(article, marks(article))
  const figureOf = new Map(article.figures.flatMap((figure) => figure.blocks.map((block) => [block, figure] as const)))
  const shown = new Set<Figure>()
  let previous: Block | null = null
  for (const block of article.blocks) {
    if (block.type === 'furniture' || block.duplicateOf !== null) continue
    const figure = figureOf.get(block.id)
    if (figure) {
      if (!shown.has(figure)) addFigure(page, article, figure, marked)
      shown.add(figure)
      previous = block
      continue
    }
    if (!(previous && staysClose(previous, block))) page.gap()
    addBlock(page, block, marked, article)
    if (block.type === 'headline' && !article.blocks.some(isDateline)) addPublished(page, article)
    previous = block
  }
}

const isDateline = ({ type }: Block): boolean => type === 'timestamp'

/** Lines of the head, and items of a list, stand without a gap. */
const staysClose = (before: Block, block: Block): boolean =>
  (before.type === 'list-item' && block.type === 'list-item') ||
  before.type === 'eyebrow' ||
  (HEAD.has(before.type) && HEAD.has(block.type))

const HEAD: ReadonlySet<Block['type']> = new Set(['byline', 'timestamp', 'dateline'])

const PLAIN: Partial<Readonly<Record<Block['type'], Style>>> = {
  eyebrow: 'dim',
  headline: 'headline',
  deck: 'deck',
  byline: 'dim',
  dateline: 'dim',
  timestamp: 'dim',
  crosshead: 'strong',
  correction: 'aside',
  'author-note': 'aside',
}

function addBlock(page: PageLines, block: Block, marked: MarkedText, article: Article): void {
  const style = PLAIN[block.type] ?? null
  if (style) page.text([run(blockText(block), style)])
  else if (block.type === 'list-item') addItem(page, block, marked, article)
  else if (block.type === 'pull-quote') page.text(marked.runs(block.span, 'deck'), [run('    ')])
  else if (block.type === 'caption' || block.type === 'credit') page.text([run(blockText(block), 'dim')], BAR)
  else page.text(trimmed(marked.runs(block.span)))
}

const BULLET = /^[\s]*([-–—•·*▪●‣]|\d{1,3}[.)])\s+/u

function addItem(page: PageLines, block: Block, marked: MarkedText, { source }: Article): void {
  const bullet = BULLET.exec(source.slice(block.span.start, Math.min(block.span.end, block.span.start + 12)))
  const sign = bullet?.[1] && /\d/.test(bullet[1]) ? `${bullet[1]} ` : '• '
  const span: Span = { start: block.span.start + (bullet?.[0].length ?? 0), end: block.span.end }
  page.text(trimmed(marked.runs(span)), [run(sign, 'dim')], [run(' '.repeat(sign.length))])
}

const BAR = [run('│ ', 'dim')]

function addFigure(page: PageLines, article: Article, figure: Figure, marked: MarkedText): void {
  page.gap()
  const first = article.blocks[figure.blocks[0] ?? -1]
  if (figure.caption !== null) page.text([run(safeLine(figure.caption))], BAR)
  else if (figure.credit === null && first) page.text(trimmed(marked.runs(first.span)), BAR)
  if (figure.credit) page.text([run(`Photo: ${safeLine(figure.credit.text)}`, 'dim')], BAR)
  page.gap()
}

/** The day of publication, where no line of the article states it. */
function addPublished(page: PageLines, { published }: Article): void {
  if (!published) return
  const how = published.basis === 'given' ? 'as given' : published.basis === 'inferred' ? 'inferred' : 'as stated'
  page.text([run(`${humanDate(published.value)} (${how})`, 'dim')])
}

/** What is said, in colour; people in bold where the body names them first. */
function marks({ quotes, entities, blocks }: Article): Mark[] {
  const quoted = quotes
    .filter(({ type }) => type !== 'scare')
    .flatMap(({ parts }) => parts.map((span): Mark => ({ span, style: 'quote' })))
  const named = entities
    .filter(({ inStory, type }) => inStory && type === 'person')
    .flatMap(
      ({ mentions }) => mentions.find(({ form, span }) => form === 'name' && isBody(blockAt(blocks, span.start))) ?? [],
    )
    .map(({ span }): Mark => ({ span, style: 'strong' }))
  return [...quoted, ...named]
}

const isBody = (block: Block | undefined): boolean => block?.type === 'paragraph' || block?.type === 'list-item'

/** The last block that begins at or before an offset. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span.start ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return blocks[low - 1]
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((part, index) => {
    let { text } = part
    if (index === 0) text = text.trimStart()
    if (index === runs.length - 1) text = text.trimEnd()
    return { text, style: part.style }
  })
}
