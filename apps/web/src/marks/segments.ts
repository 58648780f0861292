import type { Span } from 'nutgraf'
import type { Paint, Painted } from './mark'

export interface Segment extends Span {
  readonly paints: readonly Paint[]
}

/** A stretch of text cut wherever a mark begins or ends, each piece with all that covers it. */
export function segments(stretch: Span, painted: readonly Painted[]): readonly Segment[] {
  const touching = painted.filter(({ span }) => span.start < stretch.end && span.end > stretch.start)
  const cuts = new Set([stretch.start, stretch.end])
  for (const { span } of touching) {
    cuts.add(Math.max(stretch.start, span.start))
    cuts.add(Math.min(stretch.end, span.end))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number
    const covering = touching.filter(({ span }) => span.start <= start && span.end >= end)
    return { start, end, paints: [...new Set(covering.map(({ paint }) => paint))] }
  })
}
