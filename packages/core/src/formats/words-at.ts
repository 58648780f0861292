import type { Article, Quote, Span, Speaker } from '../model'
import { foldText } from '../source/span'

/** Between two stretches of one statement. */
const GAP = ' … '
const MARK =
  /["'\u00ab\u00bb\u2018-\u201f\u2039\u203a\u2e02-\u2e05\u2e09\u2e0a\u2e0c\u2e0d\u2e1c\u2e1d\u2e20\u2e21\u300c-\u300f]/

export function wordsOf({ source }: Article, { start, end }: Span): string {
  return foldText(source, start, end)
}

/** The words inside the marks. */
export function quotedWords(article: Article, { parts }: Quote): string {
  return parts.map((part) => wordsOf(article, part)).join(GAP)
}

/** All that is attributed, with the marks in it; of a phrase that nobody says, the phrase. */
export function statementWords(article: Article, quote: Quote): string {
  return statementSpans(article, quote)
    .map((span) => wordsOf(article, span))
    .join(GAP)
}

/** Where all that is attributed stands, with the quotation marks around it; of a phrase that nobody says, the phrase. */
export function statementSpans(article: Article, { content, parts }: Quote): readonly Span[] {
  return (content.length > 0 ? content : parts).map((span) => withMarks(article, span))
}

function withMarks({ source }: Article, { start, end }: Span): Span {
  return {
    start: MARK.test(source[start - 1] ?? '') ? start - 1 : start,
    end: MARK.test(source[end] ?? '') ? end + 1 : end,
  }
}

/** Whom the speaker is, where that could be told; else what the text calls them. */
export function speakerName(article: Article, { entity, span }: Speaker): string {
  return (entity === null ? undefined : article.entities[entity]?.name) ?? wordsOf(article, span)
}

/** The words of the sentence that holds an offset of the source; null where none does. */
export function sentenceWords(article: Article, offset: number): string | null {
  let low = 0
  let high = article.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (article.sentences[middle].span.end > offset) high = middle
    else low = middle + 1
  }
  const span = article.sentences[low]?.span
  return span && span.start <= offset ? wordsOf(article, span) : null
}

/** Each text once, in order. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)]
}
