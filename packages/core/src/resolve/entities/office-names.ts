import { TokenType } from '../../language/tokens'
import type { NameSpan } from '../../mentions/names/name-span'
import type { RoleWords } from './roles/role-words'

const OFFICES = new Set(['office', 'department', 'administration'])
const LONGEST = 4

/** "Prime Minister's Office", "Attorney General's Office": organizations, though a possessive stands in them. */
export function addOffices(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = words.text
  const found: NameSpan[] = []
  for (let at = 2; at < tokens.count; at++) {
    if (tokens.type[at] !== TokenType.Word || !OFFICES.has(words.word(at)) || !words.capital(at)) continue
    if (words.word(at - 1) !== "'s" || !words.capital(at - 2)) continue
    const head = words.headAt(at - 2, Math.max(0, at - 1 - LONGEST))
    if (!head || head.kin || !words.capital(head.firstToken)) continue
    found.push({
      firstToken: head.firstToken,
      endToken: at + 1,
      type: 'organization',
      rule: 'office-names',
      certainty: 'inferred',
    })
  }
  if (found.length === 0) return names
  let next = 0
  const kept = names.filter(({ firstToken, endToken }) => {
    while (next < found.length && found[next].endToken <= firstToken) next++
    return next >= found.length || endToken <= found[next].firstToken
  })
  return [...kept, ...found].sort((a, b) => a.firstToken - b.firstToken)
}
