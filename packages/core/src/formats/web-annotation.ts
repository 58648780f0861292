// "nutgraf/web-annotation": W3C Web Annotations (https://www.w3.org/TR/annotation-model/) over the article's text.
// Their positions count Unicode code points, ours UTF-16 code units.
import type { Article, Span } from '../model'
import { articleUri, partUri } from './article-uri'
import type { FormatOptions } from './format'
import { distinct, speakerName } from './words-at'

export type WebAnnotationOptions = Pick<FormatOptions, 'uri'>

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying' | 'describing'
  readonly body: readonly { readonly type: 'TextualBody'; readonly purpose: string; readonly value: string }[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Half-open, in code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly items: readonly Annotation[]
}

/** Code units of context on either side of a quotation. */
const CONTEXT = 32

/** Names, quotes and dates as annotations; `uri` is what they annotate, the plain text that was parsed. */
export function toWebAnnotation(article: Article, options: WebAnnotationOptions = {}): AnnotationPage {
  const source = articleUri(article, options.uri)
  const codePoint = codePoints(article.source)
  const items: Annotation[] = []
  const add = (span: Span, motivation: Annotation['motivation'], values: readonly (readonly [string, string])[]) => {
    items.push({
      id: partUri(source, `annotation-${items.length + 1}`),
      type: 'Annotation',
      motivation,
      body: values.map(([purpose, value]) => ({ type: 'TextualBody', purpose, value })),
      target: {
        source,
        selector: [
          quoteSelector(article.source, span),
          { type: 'TextPositionSelector', start: codePoint(span.start), end: codePoint(span.end) },
        ],
      },
    })
  }
  for (const entity of article.entities)
    for (const { span } of entity.mentions)
      add(span, 'identifying', [
        ['classifying', entity.type],
        ['identifying', entity.name],
      ])
  for (const quote of article.quotes)
    add(quote.span, 'describing', [
      ['classifying', `${quote.type} quote`],
      ...distinct(quote.speakers.map((speaker) => speakerName(article, speaker))).map(
        (name) => ['identifying', name] as const,
      ),
    ])
  for (const { span, type, value } of article.dates)
    add(span, 'describing', [['classifying', type], ...(value === null ? [] : [['describing', value] as const])])
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: partUri(source, 'annotations'),
    type: 'AnnotationPage',
    items,
  }
}

function quoteSelector(source: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: source.slice(start, end),
    prefix: source.slice(whole(source, Math.max(0, start - CONTEXT)), start),
    suffix: source.slice(end, whole(source, Math.min(source.length, end + CONTEXT))),
  }
}

/** The offset, or the one before where it would split a surrogate pair. */
function whole(source: string, at: number): number {
  return at > 0 && at < source.length && (source.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at
}

/** A function from code units to code points. */
function codePoints(source: string): (offset: number) => number {
  // Where the second halves of surrogate pairs stand.
  const halves: number[] = []
  for (let at = 1; at < source.length; at++)
    if ((source.charCodeAt(at) & 0xfc00) === 0xdc00 && (source.charCodeAt(at - 1) & 0xfc00) === 0xd800) halves.push(at)
  return (offset) => {
    let low = 0
    let high = halves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (halves[middle] < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
