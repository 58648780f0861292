import { TokenType } from '../../tokens'
import { type Boundary, formText } from '../boundary'

/** "1." or "a." at the head of a sentence numbers it; "2018." may be all of one. */
export function listMarker(boundary: Boundary): boolean | null {
  const { first, stop, last, tokens, word, end } = boundary
  if (stop > first + 2 || word === end || last > stop + 1) return null
  const carried = formText(boundary, stop) !== '.'
  const marker = carried ? stop : stop - 1
  if (marker < first) return null
  // A bullet may stand before.
  if (marker > first && tokens.type[first] === TokenType.Word) return null
  const length = tokens.end[marker] - tokens.start[marker] - (carried ? 1 : 0)
  if (carried) return length === 1 ? false : null
  if (tokens.type[marker] === TokenType.Number) return length <= 2 ? false : null
  return length === 1 ? false : null
}
