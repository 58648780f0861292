import { Case } from '../../tokens'
import { type Boundary, beginsUpper, caseAt, formText, spaced } from '../boundary'

/** "…the end.Then" is two sentences whose space got lost; "3.Bundesliga", "Yahoo!Mail" and "what...now" are not. */
export function missingSpace(boundary: Boundary): boolean | null {
  const { last, end, stop, word } = boundary
  if (last + 1 >= end || spaced(boundary, last)) return null
  if (formText(boundary, stop) !== '.' && last === stop && formText(boundary, stop) !== '?') return false
  if (word !== last + 1 || stop === boundary.first) return false
  return beginsUpper(boundary, word) && caseAt(boundary, word) === Case.Capitalized && !endsUpper(boundary, stop - 1)
}

function endsUpper({ source, tokens }: Boundary, token: number): boolean {
  const letter = source[tokens.end[token] - 1]
  return letter !== letter.toLowerCase()
}
