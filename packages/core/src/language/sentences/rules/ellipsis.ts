import { TokenType } from '../../tokens'
import { type Boundary, beginsUpper, formLower, formText } from '../boundary'

/** Dots that leave something out end a sentence only before a capital, and "I" is none. */
export function ellipsis(boundary: Boundary): boolean | null {
  const { stop, word, end, tokens } = boundary
  if (!isEllipsis(boundary, stop)) return null
  if (word === end) return null
  if (tokens.type[word] !== TokenType.Word || boundary.opened === 'bracket') return false
  return beginsUpper(boundary, word) && formLower(boundary, word) !== 'i'
}

/** "...", "…", or "." after a blank and another ".": ". . ." */
function isEllipsis(boundary: Boundary, token: number): boolean {
  const text = formText(boundary, token)
  if (text === '…' || text.startsWith('..')) return true
  const { first, last } = boundary
  if (text !== '.' || last === token) return false
  return token > first && formText(boundary, token + 1) === '.'
}
