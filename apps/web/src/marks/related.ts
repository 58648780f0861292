import type { Article, Quote } from 'nutgraf'
import { spanOf, type Target } from '../state/target'
import type { Painted } from './mark'

/** What lights up when the target does: itself, and across the text whatever it is tied to. */
export function relatedPaints(article: Article, target: Target): readonly Painted[] {
  switch (target.kind) {
    case 'quote': {
      const quote = article.quotes[target.id]
      return quote ? [...quotePaints(quote), ...speakersOf(article, quote)] : []
    }
    case 'entity': {
      const mentions = article.entities[target.id]?.mentions ?? []
      const said = quotesBy(article, target.id).flatMap((id) => words(article.quotes[id]))
      return [
        ...paint(
          'lit',
          mentions.map(({ span }) => span),
        ),
        ...paint('related', said),
      ]
    }
    case 'date': {
      const date = article.dates[target.id]
      return date ? [...paint('lit', [date.span]), ...paint('evidence', date.evidence)] : []
    }
    case 'published':
      return paint('evidence', article.published?.evidence ?? [])
    default: {
      const span = spanOf(article, target)
      return span ? paint('lit', [span]) : []
    }
  }
}

/** The quotes that an entity says, by number. */
export function quotesBy(article: Article, entity: number): readonly number[] {
  return article.quotes.flatMap((quote, id) =>
    quote.speakers.some((speaker) => speaker.entity === entity) ? [id] : [],
  )
}

function quotePaints(quote: Quote): readonly Painted[] {
  const around = [...quote.speakers.map(({ span }) => span), ...(quote.cue ? [quote.cue] : [])]
  return [...paint('lit', words(quote)), ...paint('evidence', around)]
}

function speakersOf(article: Article, quote: Quote): readonly Painted[] {
  return quote.speakers.flatMap(({ entity }) =>
    paint('related', entity === null ? [] : (article.entities[entity]?.mentions ?? []).map(({ span }) => span)),
  )
}

function words(quote: Quote | undefined) {
  if (!quote) return []
  return quote.parts.length > 0 ? quote.parts : quote.content
}

function paint(kind: Painted['paint'], spans: readonly Painted['span'][]): readonly Painted[] {
  return spans.map((span) => ({ paint: kind, span }))
}
