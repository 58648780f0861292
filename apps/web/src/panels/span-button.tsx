import type { Span } from 'nutgraf'
import { choose } from '../state/go-to'
import { words } from '../state/words'

/** Words of the text as a button that shows where they stand. */
export function SpanButton({ span, limit = 90 }: { span: Span; limit?: number }) {
  return (
    <button type="button" class="span-button" onClick={() => choose({ kind: 'span', span }, { scroll: true })}>
      <bdi>{words(span, limit)}</bdi>
    </button>
  )
}
