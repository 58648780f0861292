import type { Span } from 'nutgraf'
import { article } from './article'

/** A span's words for a list or a card: white space folded, and no longer than `limit`. */
export function words({ start, end }: Span, limit = 600): string {
  const text = article.value.source.slice(start, Math.min(end, start + 2 * limit)).replace(/\s+/g, ' ')
  return text.length > limit || end - start > 2 * limit ? `${text.slice(0, limit).trimEnd()}…` : text
}

export function clip(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit).trimEnd()}…` : text
}
