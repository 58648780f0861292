import { Case, TokenType } from '../../tokens'
import { type Boundary, beginsLower, caseAt, formText } from '../boundary'

/** What goes on in lower case goes on: “…?” he asked; Yahoo! in the …; an abbreviation nobody knew. */
export function lowerCase(boundary: Boundary): boolean | null {
  const { word, end, tokens } = boundary
  if (word === end || tokens.type[word] !== TokenType.Word) return null
  if (!beginsLower(boundary, word)) return null
  // "iPhone" begins sentences as it is.
  if (caseAt(boundary, word) === Case.Mixed && !formText(boundary, word).includes('-')) return null
  return false
}
