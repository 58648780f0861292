import type { Article } from 'nutgraf'

/** The words of the sentence that holds an offset; null where none does. */
export function sentenceAt({ source, sentences }: Article, offset: number): string | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  const span = sentences[low]?.span
  return span && span.start <= offset ? source.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : null
}
