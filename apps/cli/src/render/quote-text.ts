import type { Article, Quote, Span } from 'nutgraf'

const QUOTATION_MARK =
  /["'\u00ab\u00bb\u2018-\u201f\u2039\u203a\u2e02-\u2e05\u2e09\u2e0a\u2e0c\u2e0d\u2e1c\u2e1d\u2e20\u2e21\u300c-\u300f]/

/** Between two stretches of one statement. */
const GAP = ' … '

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A quoted stretch with the marks that the article puts around it, where it does. */
export function withMarks(article: Article, { start, end }: Span): Span {
  const { source } = article
  return {
    start: QUOTATION_MARK.test(source[start - 1] ?? '') ? start - 1 : start,
    end: QUOTATION_MARK.test(source[end] ?? '') ? end + 1 : end,
  }
}

/** The words inside the marks. */
export const quotedText = (article: Article, { parts }: Quote): string =>
  parts.map(({ start, end }) => fold(article.source.slice(start, end))).join(GAP)

/** All that is attributed, with the quotation marks in it; of a phrase that nobody says, the phrase. */
export function statementSpans(article: Article, { content, parts }: Quote): readonly Span[] {
  const spans = content.length > 0 ? content : parts
  return spans.map((span) => withMarks(article, span))
}

export const statement = (article: Article, quote: Quote): string =>
  statementSpans(article, quote)
    .map(({ start, end }) => fold(article.source.slice(start, end)))
    .join(GAP)
