import { type Piece, placeOf } from './locate'
import { type Paint, type Painted, paints } from './mark'

/**
 * Marks are painted by the CSS Custom Highlight API; where a browser lacks it, by elements (`marked-text.tsx`). So they are
 * where a reader's own colours are forced: Chromium paints every highlight as selected text there.
 */
export const hasHighlights =
  typeof Highlight === 'function' && 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches

const highlights = new Map<Paint, Highlight>()

if (hasHighlights) {
  for (const [priority, paint] of paints.entries()) {
    const highlight = new Highlight()
    highlight.priority = priority
    highlights.set(paint, highlight)
    CSS.highlights.set(paint, highlight)
  }
}

/** Replaces what is painted in these ways; the other ways stay as they are. */
export function paintHighlights(pieces: readonly Piece[], ways: readonly Paint[], painted: readonly Painted[]): void {
  if (!hasHighlights) return
  for (const way of ways) highlights.get(way)?.clear()
  for (const { paint, span } of painted) {
    const place = placeOf(pieces, span)
    if (place) highlights.get(paint)?.add(new StaticRange(place))
  }
}
