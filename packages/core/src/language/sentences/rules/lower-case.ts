import { Case, TokenType } from '../../tokens'
import { type Boundary, beginsLower, caseAt, formText } from '../boundary'

/**
 * What goes on in lower case goes on: “…?” he asked; Yahoo! in the …; an abbreviation nobody knew. Not so after a plain
 * word in lower case: nobody abbreviates it, and people who write no capitals write stops all the same.
 */
export function lowerCase(boundary: Boundary): boolean | null {
  const { stop, last, closed, word, end, tokens, first } = boundary
  if (word === end || tokens.type[word] !== TokenType.Word) return null
  if (!beginsLower(boundary, word)) return null
  // "iPhone" and addresses begin sentences as they are.
  if (caseAt(boundary, word) === Case.Mixed && !formText(boundary, word).includes('-')) return null
  if (/^(?:https?:|www\.)/.test(formText(boundary, word))) return null
  if (closed || stop === first || word !== last + 1) return false
  const before = stop - 1
  return tokens.type[before] === TokenType.Word && /^\p{Ll}{2,}$/u.test(formText(boundary, before)) ? null : false
}
