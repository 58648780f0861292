import type { Text } from '../../../language/text'
import type { Span } from '../../../model'
import type { Candidacy } from './candidacy-table'
import type { WordNews } from './word-news'

/** Where a candidate is named. */
export interface CandidateMention {
  readonly candidacy: Candidacy
  readonly firstToken: number
  readonly endToken: number
  readonly span: Span
}

/** Who ran for president: by the full name and, once that is told, by the surname. */
export function findCandidates({ tokens }: Text, news: readonly WordNews[]): CandidateMention[] {
  const { forms, form, count } = tokens
  /** By spelling, whose surname it is. */
  const surnames: (Candidacy | undefined)[] = new Array(forms.count).fill(undefined)
  const found: CandidateMention[] = []
  for (let token = 0; token < count; token++) {
    let candidacy = news[form[token]].candidacies.find(
      ({ words }) =>
        token + words.length <= count && words.every((word, index) => forms.text[form[token + index]] === word),
    )
    const endToken = token + (candidacy?.words.length ?? 1)
    if (candidacy) surnames[form[endToken - 1]] ??= candidacy
    else candidacy = surnames[form[token]]
    if (!candidacy) continue
    const span = { start: tokens.start[token], end: tokens.end[endToken - 1] }
    found.push({ candidacy, firstToken: token, endToken, span })
    token = endToken - 1
  }
  return found
}
