// "nutgraf/formats": every format once. The command line and the viewer list what stands here.
import { datesToCsv, peopleToCsv, quotesToCsv } from './csv'
import type { Format } from './format'
import { toJsonLd } from './json-ld'
import { toMarkdown } from './markdown'
import { toNinjs } from './ninjs'
import { toNlcst } from './nlcst'
import { toWebAnnotation } from './web-annotation'

export type { Format, FormatOptions } from './format'

const indented = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** In the order in which a list shows them. */
export const formats: readonly Format[] = [
  {
    id: 'json',
    mediaType: 'application/json',
    extension: 'json',
    description: 'everything that is known of the article, indented',
    needsTokens: false,
    concatenates: false,
    write: (article) => indented(article),
  },
  {
    id: 'jsonl',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    description: 'the same, one article a line',
    needsTokens: false,
    concatenates: true,
    write: (article) => `${JSON.stringify(article)}\n`,
  },
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    extension: 'md',
    description: 'the story as Markdown, with front matter',
    needsTokens: false,
    concatenates: false,
    write: toMarkdown,
  },
  {
    id: 'csv-quotes',
    mediaType: 'text/csv',
    extension: 'csv',
    description: 'a table of the quotes: who said what, in which words',
    needsTokens: false,
    concatenates: false,
    write: quotesToCsv,
  },
  {
    id: 'csv-people',
    mediaType: 'text/csv',
    extension: 'csv',
    description: 'a table of the people, with roles and how often they are named',
    needsTokens: false,
    concatenates: false,
    write: peopleToCsv,
  },
  {
    id: 'csv-dates',
    mediaType: 'text/csv',
    extension: 'csv',
    description: 'a table of the dates, as written and as resolved',
    needsTokens: false,
    concatenates: false,
    write: datesToCsv,
  },
  {
    id: 'json-ld',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    description: 'schema.org NewsArticle, for search engines',
    needsTokens: false,
    concatenates: false,
    // In a page it stands in a script element, which an article's words must not end.
    write: (article, options) => indented(toJsonLd(article, options)).replaceAll('<', '\\u003c'),
  },
  {
    id: 'ninjs',
    mediaType: 'application/json',
    extension: 'json',
    description: 'IPTC ninjs 3.0, for news systems',
    needsTokens: false,
    concatenates: false,
    write: (article, options) => indented(toNinjs(article, options)),
  },
  {
    id: 'web-annotation',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    description: 'W3C Web Annotations of names, quotes and dates',
    needsTokens: false,
    concatenates: false,
    write: (article, options) => indented(toWebAnnotation(article, options)),
  },
  {
    id: 'nlcst',
    mediaType: 'application/json',
    extension: 'json',
    description: 'a syntax tree of paragraphs, sentences and words, for unified',
    needsTokens: true,
    concatenates: false,
    write: (article) => indented(toNlcst(article)),
  },
]

/** The format of that id; `null` where there is none. */
export function findFormat(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null
}
