import type { Span } from 'nutgraf'
import { segments } from '../marks/segments'
import { article } from '../state/article'
import { litPaints, restingPaints } from '../state/marks'

/** Text with its marks as elements, for browsers without the CSS Custom Highlight API. */
export function MarkedText({ start, end, class: name }: Span & { class: string }) {
  const { source } = article.value
  const painted = [...restingPaints.value, ...litPaints.value]
  return (
    <span class={name || undefined}>
      {segments({ start, end }, painted).map((piece) => {
        const text = source.slice(piece.start, piece.end)
        if (piece.paints.length === 0) {
          return (
            <span key={piece.start} data-at={piece.start}>
              {text}
            </span>
          )
        }
        return (
          <mark key={piece.start} data-at={piece.start} class={piece.paints.map((paint) => `mark-${paint}`).join(' ')}>
            {text}
          </mark>
        )
      })}
    </span>
  )
}
