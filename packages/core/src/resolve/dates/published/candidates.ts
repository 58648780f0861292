import type { Text } from '../../../language/text'
import type { Tokens } from '../../../language/tokens'
import type { Span } from '../../../model'
import type { Candidacy } from './candidacy-table'
import { NewsFlag, newsOf, type TextNews } from './word-news'

/** Where a candidate is named. */
export interface CandidateMention {
  readonly candidacy: Candidacy
  readonly firstToken: number
  readonly endToken: number
  readonly span: Span
}

/** Who ran for president: by the full name and, once that is told, by the surname. */
export function findCandidates({ tokens }: Text, { flags }: TextNews): CandidateMention[] {
  const { forms, form, count, start, end } = tokens
  /** By spelling, whose surname it is. */
  let surnames: (Candidacy | undefined)[] | null = null
  const found: CandidateMention[] = []
  for (let token = 0; token < count; token++) {
    // Most words begin no candidate's name, and no surname is known before one has been told.
    const begins = (flags[form[token]] & NewsFlag.Candidate) !== 0
    if (!begins && surnames === null) continue
    let candidacy = begins ? namedAt(newsOf(forms.spelling[form[token]]).candidacies, tokens, token) : undefined
    const endToken = token + (candidacy?.words.length ?? 1)
    if (candidacy) {
      surnames ??= new Array(forms.count).fill(undefined)
      surnames[form[endToken - 1]] ??= candidacy
    } else candidacy = surnames?.[form[token]]
    if (!candidacy) continue
    const span = { start: start[token], end: end[endToken - 1] }
    found.push({ candidacy, firstToken: token, endToken, span })
    token = endToken - 1
  }
  return found
}

/** Of some candidates the first whose full name stands at a token. */
function namedAt(
  candidacies: readonly Candidacy[],
  { forms, form, count }: Tokens,
  token: number,
): Candidacy | undefined {
  for (const candidacy of candidacies) {
    const { words } = candidacy
    if (token + words.length > count) continue
    let index = 0
    while (index < words.length && forms.text[form[token + index]] === words[index]) index++
    if (index === words.length) return candidacy
  }
  return undefined
}
