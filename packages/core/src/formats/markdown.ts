// "nutgraf/markdown": CommonMark with YAML front matter, for readers and for programs that take Markdown in.
import type { Article, Block, Figure } from '../model'
import type { FormatOptions } from './format'
import { isoDate } from './iso-date'

export interface MarkdownOptions extends Pick<FormatOptions, 'inferred' | 'uri'> {
  /** Leave the front matter out. */
  readonly bodyOnly?: boolean
}

/** The article as a reader wants it: figures once, no furniture, no pull quotes (the story says them anyway). */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const parts: string[] = []
  const figures = new Map<number, Figure>()
  for (const figure of article.figures) if (figure.blocks.length > 0) figures.set(figure.blocks[0], figure)
  const inFigures = new Set(article.figures.flatMap(({ blocks }) => blocks))
  let list: string[] = []
  const endList = () => {
    if (list.length > 0) parts.push(list.join('\n'))
    list = []
  }
  for (const block of article.blocks) {
    if (block.type === 'list-item' && block.duplicateOf === null) {
      list.push(`- ${escapeMarkup(block.text.replace(/^[•‣◦▪●■►·*–-]\s*/, ''))}`)
      continue
    }
    endList()
    const figure = figures.get(block.id)
    const part = figure ? writeFigure(figure) : inFigures.has(block.id) ? '' : writeBlock(block)
    if (part !== '') parts.push(part)
  }
  endList()
  const body = parts.map((part) => `${part}\n`).join('\n')
  return options.bodyOnly ? body : `${frontMatter(article, options)}\n${body}`
}

function writeBlock({ type, text, duplicateOf }: Block): string {
  if (duplicateOf !== null) return ''
  switch (type) {
    case 'headline':
      return `# ${escapeMarkup(text)}`
    case 'deck':
      return `**${escapeMarkup(text)}**`
    case 'crosshead':
      return `## ${escapeMarkup(text)}`
    case 'paragraph':
    case 'dateline':
      return escapeMarkup(text)
    case 'caption':
    case 'credit':
    case 'author-note':
      return `*${escapeMarkup(text)}*`
    case 'correction':
      return `> ${escapeMarkup(text)}`
    default:
      return ''
  }
}

function writeFigure({ caption, credit }: Figure): string {
  const words = [caption, credit && `(${credit.text})`].filter((part) => part !== null)
  return words.length > 0 ? `> ${escapeMarkup(words.join(' '))}` : ''
}

function frontMatter(article: Article, { inferred = false, uri }: MarkdownOptions): string {
  const published = isoDate(article.published, inferred)
  const modified = isoDate(article.modified, inferred)
  const lines = ['---']
  // A JSON string is a YAML string.
  const field = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) lines.push(`${name}: ${JSON.stringify(value)}`)
  }
  field('title', article.headline)
  field('description', article.deck)
  if (article.authors.length > 0)
    lines.push('authors:', ...article.authors.map(({ name }) => `  - ${JSON.stringify(name)}`))
  field('date', published)
  field('lastmod', modified)
  field('lang', article.language === 'und' ? null : article.language)
  field('source', uri)
  return lines.length > 1 ? `${lines.join('\n')}\n---\n` : '---\n---\n'
}

/** Takes the meaning from every character that Markdown would read as markup. */
function escapeMarkup(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:#{1,6}|[+=-])/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
