import { useSignal } from '@preact/signals'
import type { Span } from 'nutgraf'
import { hasHighlights } from '../marks/paint-highlights'
import { article } from '../state/article'
import { MarkedText } from './marked-text'

/** A part of a block that is set differently: its dateline, its credit. */
export interface Inset extends Span {
  readonly class: string
}

/** More than this of one block is laid out only when asked for: a browser takes seconds to wrap a line of megabytes. */
const portion = 20_000

/** The words of the source at a span, as text nodes that know their offset. */
export function Text({ span, insets = [] }: { span: Span; insets?: readonly Inset[] }) {
  const shown = useSignal(portion)
  const end = Math.min(span.end, notInPair(span.start + shown.value))
  return (
    <>
      {cut({ start: span.start, end }, insets).map((piece) => (
        <Piece key={piece.start} {...piece} />
      ))}
      {end < span.end && (
        <button type="button" class="more" onClick={() => (shown.value += portion)}>
          Show more ({(span.end - end).toLocaleString('en')} characters left)
        </button>
      )}
    </>
  )
}

function Piece({ start, end, class: name }: Span & { class: string }) {
  if (!hasHighlights) return <MarkedText start={start} end={end} class={name} />
  return (
    <span data-at={start} class={name || undefined}>
      {article.value.source.slice(start, end)}
    </span>
  )
}

function cut(span: Span, insets: readonly Inset[]): (Span & { class: string })[] {
  const pieces: (Span & { class: string })[] = []
  let at = span.start
  for (const inset of insets) {
    const start = Math.max(at, inset.start)
    const end = Math.min(span.end, inset.end)
    if (start >= end) continue
    if (at < start) pieces.push({ start: at, end: start, class: '' })
    pieces.push({ start, end, class: inset.class })
    at = end
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, class: '' })
  return pieces
}

/** An offset moved on where it would part a surrogate pair. */
function notInPair(offset: number): number {
  const { source } = article.value
  const isPair = (source.codePointAt(offset - 1) ?? 0) > 0xffff
  return isPair ? offset + 1 : offset
}
