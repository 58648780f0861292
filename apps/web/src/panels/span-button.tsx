import type { Span } from 'nutgraf'
import { choose } from '../state/go-to'
import { articleLanguage, words } from '../state/words'

/** Words of the text as a button that shows where they stand. */
export function SpanButton({ span, limit = 90 }: { span: Span; limit?: number }) {
  return (
    <button type="button" class="span-button" onClick={() => choose({ kind: 'span', span }, { scroll: true })}>
      <bdi lang={articleLanguage.value}>{words(span, limit)}</bdi>
    </button>
  )
}
