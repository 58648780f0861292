// The library's formats, as the page lists and asks for them.
import type { Article } from 'nutgraf'
import { findFormat, formats } from 'nutgraf/formats'
import type { FormatInfo } from './protocol'

export function listFormats(): FormatInfo[] {
  return formats.map(({ id, description, extension }) => ({ id, description, extension }))
}

/**
 * Writes an article. `parseWithTokens` parses its text once more, for formats that need words: what the page shows
 * carries none, since they would be most of its size.
 */
export function writeFormat(id: string, article: Article, parseWithTokens: () => Article): string {
  const format = findFormat(id)
  if (!format) throw new Error(`There is no format “${id}”.`)
  const whole = format.needsTokens ? withTokens(article, parseWithTokens()) : article
  // What is downloaded here is opened in spreadsheets, and an article may begin a line like a formula.
  return format.write(whole, { spreadsheet: true })
}

/** An opened article may have sentences that the parser would cut otherwise: those stay without words. */
function withTokens(article: Article, parsed: Article): Article {
  const parsedAt = new Map(parsed.sentences.map((sentence) => [sentence.span.start, sentence]))
  const sentences = article.sentences.map((sentence) => {
    const same = parsedAt.get(sentence.span.start)
    return { ...sentence, tokens: same?.span.end === sentence.span.end ? same.tokens : [] }
  })
  return { ...article, sentences }
}
