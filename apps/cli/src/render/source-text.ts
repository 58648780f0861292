import type { Article, Block, Span } from 'nutgraf'
import { type Run, run, type Style } from './style'
import { safeLine } from './terminal-safe'

/** The words of a span on one line, safe for a terminal. */
export const words = (article: Article, { start, end }: Span): string =>
  safeLine(article.source.slice(start, end)).trim()

export interface Mark {
  readonly span: Span
  readonly style: Style
}

/** Styles for stretches of an article. Where marks overlap, the one that begins first counts, or of two such the one given first. */
export class MarkedText {
  readonly #article: Article
  readonly #marks: readonly Mark[]

  constructor(article: Article, marks: readonly Mark[]) {
    this.#article = article
    const apart: Mark[] = []
    for (const { span, style } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
      const start = Math.max(span.start, apart.at(-1)?.span.end ?? 0)
      if (start < span.end) apart.push({ span: { start, end: span.end }, style })
    }
    this.#marks = apart
  }

  runs({ start, end }: Span, style: Style | null = null): Run[] {
    const { source } = this.#article
    const runs: Run[] = []
    let at = start
    for (let i = this.#firstEndingAfter(start); at < end; i++) {
      const mark = this.#marks[i]
      const from = Math.min(end, Math.max(at, mark?.span.start ?? end))
      if (from > at) runs.push(run(safeLine(source.slice(at, from)), style))
      at = Math.min(end, mark?.span.end ?? end)
      if (mark && at > from) runs.push(run(safeLine(source.slice(from, at)), mark.style))
    }
    return runs
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.#marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#marks[middle]?.span.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

export const blockText = ({ text }: Block): string => safeLine(text).trim()
