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
export function statementWords(article: Article, { content, parts }: Quote): string {
  return (content.length > 0 ? content : parts).map((span) => wordsOf(article, withMarks(article, span))).join(GAP)
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

/** Each text once, in order. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)]
}
