import type { Article, Quote } from 'nutgraf'
import type { Mark } from './mark'

/** Everything of the article that can be marked, in source order. */
export function collectMarks(article: Article): readonly Mark[] {
  const marks: Mark[] = []
  for (const [id, quote] of article.quotes.entries()) marks.push(...quoteMarks(quote, id))
  for (const [id, entity] of article.entities.entries()) {
    for (const [mention, { span, form }] of entity.mentions.entries()) {
      const target = { kind: 'entity', id, mention } as const
      marks.push({ kind: entity.type, paint: form === 'name' ? entity.type : null, span, target })
    }
  }
  for (const [id, { span }] of article.dates.entries()) {
    marks.push({ kind: 'date', paint: 'date', span, target: { kind: 'date', id } })
  }
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function quoteMarks(quote: Quote, id: number): Mark[] {
  const target = { kind: 'quote', id } as const
  const parts = quote.parts.map((span): Mark => ({ kind: 'quote', paint: partPaint(quote), span, target }))
  // What is reported without marks, all of it or around the quoted words.
  const reported = quote.type === 'indirect' || quote.type === 'partial' ? quote.content : []
  return [...reported.map((span): Mark => ({ kind: 'quote', paint: 'reported', span, target })), ...parts]
}

function partPaint(quote: Quote) {
  return quote.type === 'scare' ? 'scare' : 'quote'
}
