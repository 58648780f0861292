import type { Article, Quote, Span, Speaker } from 'nutgraf'
import type { SpeakerCorrection } from './draft'

/** The rule named in every decision that a reader made. */
export const byHand = 'corrected-by-hand'

/** The article with the speakers that a reader set. Names are found by place, so that a new reading keeps them. */
export function applySpeakers(article: Article, corrections: readonly SpeakerCorrection[]): Article {
  if (corrections.length === 0) return article
  const speakerAt = new Map(corrections.map((correction) => [correction.quote.start, correction.speaker]))
  const quotes = article.quotes.map((quote): Quote => {
    const span = speakerAt.get(quote.span.start)
    if (span === undefined) return quote
    return { ...quote, speakers: span === null ? [] : [speaker(article, span)] }
  })
  return { ...article, quotes }
}

function speaker(article: Article, span: Span): Speaker {
  const entity = article.entities.findIndex((candidate) =>
    candidate.mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end),
  )
  return { span, entity: entity < 0 ? null : entity, rule: byHand, certainty: 'stated', evidence: [] }
}
