// Between offsets of the source and places on the page. Every element that prints a slice of the source carries
// `data-at`, the offset of its first character, and holds nothing but one text node.
import type { Span } from 'nutgraf'

export interface Piece {
  readonly start: number
  readonly end: number
  readonly node: Text
}

/** The printed slices, in source order. */
export function readPieces(root: Element): readonly Piece[] {
  const pieces: Piece[] = []
  for (const element of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const node = element.firstChild
    if (!(node instanceof Text)) continue
    const start = Number(element.dataset.at)
    pieces.push({ start, end: start + node.length, node })
  }
  return pieces.sort((a, b) => a.start - b.start)
}

export interface Place {
  readonly startContainer: Text
  readonly startOffset: number
  readonly endContainer: Text
  readonly endOffset: number
}

/** Where a span is printed; `null` where none of it is. */
export function placeOf(pieces: readonly Piece[], { start, end }: Span): Place | null {
  const first = pieces[firstEndingAfter(pieces, start)]
  const last = pieces[lastStartingBefore(pieces, end)]
  if (!first || !last || first.start >= end || last.end <= start) return null
  return {
    startContainer: first.node,
    startOffset: Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: Math.min(last.node.length, end - last.start),
  }
}

export function rangeOf(place: Place): Range {
  const range = new Range()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  return range
}

/** The offset in the source of the character under a point of the page, or `null`. */
export function offsetAt(x: number, y: number): number | null {
  const caret = caretAt(x, y)
  if (!(caret?.node instanceof Text)) return null
  const at = caret.node.parentElement?.dataset.at
  if (at === undefined) return null
  // The caret goes to the nearest gap between characters: look which of its two neighbours is under the point.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < caret.node.length && isOver(caret.node, offset, x, y)) return Number(at) + offset
  }
  return null
}

function isOver(node: Text, offset: number, x: number, y: number): boolean {
  const range = new Range()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true
  }
  return false
}

interface Caret {
  readonly node: Node
  readonly offset: number
}

function caretAt(x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function lastStartingBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
