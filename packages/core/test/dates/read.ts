import { parse } from '../../src'

export type Row = readonly [words: string, value: string | null]

/** The dates of a text as [its words, value], given its day of publication. */
export function datesOf(text: string, published?: string): Row[] {
  const article = parse(text, published === undefined ? {} : { published })
  return article.dates.map(({ span, value }) => [article.source.slice(span.start, span.end), value])
}
