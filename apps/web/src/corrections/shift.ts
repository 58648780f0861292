import type { Span } from 'nutgraf'
import type { Draft } from './draft'

/** The draft with its text edited: corrections move with their words, and go where their words were changed. */
export function editText(draft: Draft, text: string): Draft {
  const move = mover(draft.text, text)
  return {
    ...draft,
    text,
    hints: draft.hints.flatMap((hint) => {
      const span = move(hint.span)
      return span ? [{ ...hint, span }] : []
    }),
    speakers: draft.speakers.flatMap((correction) => {
      const quote = move(correction.quote)
      const speaker = correction.speaker && move(correction.speaker)
      return quote && (speaker || correction.speaker === null) ? [{ quote, speaker }] : []
    }),
  }
}

/** An edit is one stretch replaced by another: what is before stays, what is after moves, what it touches is lost. */
function mover(before: string, after: string): (span: Span) => Span | null {
  const limit = Math.min(before.length, after.length)
  let head = 0
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < limit - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  const by = after.length - before.length
  return ({ start, end }) => {
    if (end <= head) return { start, end }
    if (start >= before.length - tail) return { start: start + by, end: end + by }
    // Inside a block that was edited, its type still holds: the reader judged the line, not its letters.
    if (start <= head && end >= before.length - tail && end + by > start) return { start, end: end + by }
    return null
  }
}
