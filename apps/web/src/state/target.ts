import type { Article, Span } from 'nutgraf'

/** Something of the article that can be pointed at: by pointer, by keyboard, from a panel. */
export type Target =
  | { readonly kind: 'quote'; readonly id: number }
  | { readonly kind: 'entity'; readonly id: number; readonly mention: number }
  | { readonly kind: 'date'; readonly id: number }
  | { readonly kind: 'block'; readonly id: number }
  | { readonly kind: 'published' }
  | { readonly kind: 'span'; readonly span: Span }

export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b
  if (a.kind === 'span') return b.kind === 'span' && a.span.start === b.span.start && a.span.end === b.span.end
  if (a.kind === 'published') return true
  return a.id === (b as { id: number }).id
}

/** Where a target stands in the source; `null` where it has no words of its own. */
export function spanOf(article: Article, target: Target): Span | null {
  switch (target.kind) {
    case 'quote':
      return article.quotes[target.id]?.span ?? null
    case 'entity':
      return article.entities[target.id]?.mentions[target.mention]?.span ?? null
    case 'date':
      return article.dates[target.id]?.span ?? null
    case 'block':
      return article.blocks[target.id]?.span ?? null
    case 'published':
      return article.published?.evidence[0] ?? null
    case 'span':
      return target.span
  }
}

/** The same thing in a newer reading of the article, or `null` where it is gone. */
export function refind(before: Article, target: Target, after: Article): Target | null {
  if (target.kind === 'published') return after.published ? target : null
  const span = spanOf(before, target)
  if (!span || before.source !== after.source) return null
  const starts = (candidate: { readonly span: Span }) => candidate.span.start === span.start
  switch (target.kind) {
    case 'quote':
      return found('quote', after.quotes.findIndex(starts))
    case 'date':
      return found('date', after.dates.findIndex(starts))
    case 'block':
      return found('block', after.blocks.findIndex(starts))
    case 'entity':
      for (const [id, entity] of after.entities.entries()) {
        const mention = entity.mentions.findIndex(starts)
        if (mention >= 0) return { kind: 'entity', id, mention }
      }
      return null
    case 'span':
      return target
  }
}

function found(kind: 'quote' | 'date' | 'block', id: number): Target | null {
  return id >= 0 ? { kind, id } : null
}
