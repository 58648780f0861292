import { TokenType } from '../../tokens'
import { type Boundary, formText } from '../boundary'

/** "N°. 12": the stop belongs to the sign before a number. */
export function numero(boundary: Boundary): boolean | null {
  const { stop, first, word, end, tokens } = boundary
  if (word === end || stop <= first || formText(boundary, stop - 1) !== '°') return null
  return tokens.type[word] === TokenType.Number ? false : null
}
