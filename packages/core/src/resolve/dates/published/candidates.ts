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
export function findCandidates({ tokens }: Text, news: TextNews): CandidateMention[] {
  const { forms, form, start, end } = tokens
  /** By spelling, whose surname it is. */
  const surnames = new Map<number, Candidacy>()
  const found: CandidateMention[] = []
  let free = 0
  for (let index = 0; index < news.count; index++) {
    const token = news.tokens[index]
    if (token < free) continue
    const begins = (news.flags[form[token]] & NewsFlag.Candidate) !== 0
    // Most words begin no candidate's name, and no surname is known before one has been told.
    if (!begins && surnames.size === 0) continue
    let candidacy = begins ? namedAt(newsOf(forms.spelling[form[token]]).candidacies, tokens, token) : undefined
    free = token + (candidacy?.words.length ?? 1)
    if (!candidacy) candidacy = surnames.get(form[token])
    else if (!surnames.has(form[free - 1])) surnames.set(form[free - 1], candidacy)
    if (!candidacy) continue
    const span = { start: start[token], end: end[free - 1] }
    found.push({ candidacy, firstToken: token, endToken: free, span })
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
