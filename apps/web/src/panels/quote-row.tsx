import type { Quote } from 'nutgraf'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { isSelected, lit } from '../state/selection'
import type { Target } from '../state/target'
import { articleLanguage, clip, words } from '../state/words'
import { lights } from './lights'

/** One quote: its words, its type, and the words that report it. */
export function QuoteRow({ id }: { id: number }) {
  const quote = article.value.quotes[id]
  if (!quote) return null
  const target = { kind: 'quote', id } as const
  return (
    <li>
      <button
        type="button"
        class={`row quote-row is-${quotedOrReported(quote)} ${isLit(quote, id, lit.value) ? 'is-lit' : ''}`}
        aria-pressed={isSelected(target)}
        onClick={() => choose(target, { scroll: true })}
        {...lights(target)}
      >
        <span class="said" dir="auto" lang={articleLanguage.value}>
          <q>{clip(quoteWords(quote), 320)}</q>
        </span>
        <span class="tags">
          <span class={`tag quote-${quote.type}`}>{quote.type}</span>
          {quote.cue && (
            <bdi lang={articleLanguage.value} class="cue">
              {words(quote.cue, 60)}
            </bdi>
          )}
        </span>
      </button>
    </li>
  )
}

/** Whether the words stand in quotation marks in the text. */
export function quotedOrReported({ parts }: Quote): 'quoted' | 'reported' {
  return parts.length > 0 ? 'quoted' : 'reported'
}

/** The words inside the marks, or what is reported without marks. */
export function quoteWords({ parts, content }: Quote): string {
  return (parts.length > 0 ? parts : content).map((span) => words(span)).join(' … ')
}

function isLit(quote: Quote, id: number, target: Target | null): boolean {
  if (target?.kind === 'quote') return target.id === id
  return target?.kind === 'entity' && quote.speakers.some(({ entity }) => entity === target.id)
}
