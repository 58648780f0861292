import { Case } from '../../language/tokens'
import type { NameSpan } from '../../mentions/names/name-span'
import type { RoleWords } from './roles/role-words'

const OFFICES = new Set(['office', 'department', 'administration'])
const LENGTHS = new Set([...OFFICES].map((word) => word.length))
const LONGEST = 4

/** "Prime Minister's Office", "Attorney General's Office": organizations, though a possessive stands in them. */
export function addOffices(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = words.text
  const found: NameSpan[] = []
  const { forms } = tokens
  const offices = new Uint8Array(forms.count)
  let some = false
  for (let form = 0; form < forms.count; form++)
    if (
      forms.case[form] === Case.Capitalized &&
      LENGTHS.has(forms.lower[form].length) &&
      OFFICES.has(forms.lower[form])
    ) {
      offices[form] = 1
      some = true
    }
  if (!some) return names
  for (let at = 2; at < tokens.count; at++) {
    if (offices[tokens.form[at]] === 0) continue
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
  // "Harlan County Sheriff's Office": the finder's longer name, where it ends with the office.
  for (const name of names)
    for (const [at, office] of found.entries())
      if (name.endToken === office.endToken && name.firstToken < office.firstToken && name.type === 'organization')
        found[at] = name
  let next = 0
  const kept = names.filter(({ firstToken, endToken }) => {
    while (next < found.length && found[next].endToken <= firstToken) next++
    return next >= found.length || endToken <= found[next].firstToken
  })
  return [...kept, ...found].sort((a, b) => a.firstToken - b.firstToken)
}
