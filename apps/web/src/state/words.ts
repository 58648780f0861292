import { computed } from '@preact/signals'
import type { Span } from 'nutgraf'
import { article } from './article'

/** For `lang`: the page around the article is in English, what it shows of it may not be. */
export const articleLanguage = computed(() => (article.value.language === 'und' ? undefined : article.value.language))

/** A span's words for a list or a card: white space folded, and no longer than `limit`. */
export function words({ start, end }: Span, limit = 600): string {
  const text = article.value.source.slice(start, Math.min(end, start + 2 * limit)).replace(/\s+/g, ' ')
  return text.length > limit || end - start > 2 * limit ? `${text.slice(0, limit).trimEnd()}…` : text
}

export function clip(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit).trimEnd()}…` : text
}
