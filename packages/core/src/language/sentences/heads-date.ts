// "A headline Tuesday, 1 May 2018" and "Tuesday, May 1, 2018 The first sentence": a whole date that a copy has run together
// with what stood above or below it.
import { Case, type Tokens, TokenType } from '../tokens'
import type { BlockTokens } from './heads'

const DAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

export function dateHeads({ tokens, from, to }: BlockTokens, heads: number[]): void {
  const after = dateEnd(tokens, from, to)
  if (after > 0 && after < to && beginsSentence(tokens, after)) heads.push(after)
  // A whole date is five or six tokens long.
  for (let length = 5; length <= 6; length++) {
    const day = to - length
    if (day <= from || dateEnd(tokens, day, to) !== to) continue
    const before = tokens.forms.case[tokens.form[day - 1]]
    // "on Tuesday, May 1, 2018" goes on with the sentence.
    if (before !== Case.Lower && tokens.type[day - 1] === TokenType.Word) heads.push(day)
  }
}

/** Where "Tuesday, May 1, 2018" or "Tuesday, 1 May 2018" ends; 0 where none begins. */
function dateEnd(tokens: Tokens, at: number, to: number): number {
  const text = (token: number) => (token < to ? tokens.forms.text[tokens.form[token]] : '')
  if (!DAYS.has(text(at)) || text(at + 1) !== ',') return 0
  const monthFirst = MONTHS.test(text(at + 2))
  const day = text(monthFirst ? at + 3 : at + 2)
  if (!monthFirst && !MONTHS.test(text(at + 3))) return 0
  const year = monthFirst && text(at + 4) === ',' ? at + 5 : at + 4
  return /^\d\d?$/.test(day) && /^\d{4}$/.test(text(year)) ? year + 1 : 0
}

function beginsSentence(tokens: Tokens, token: number): boolean {
  const shape = tokens.forms.case[tokens.form[token]]
  return tokens.type[token] === TokenType.Word && (shape === Case.Capitalized || shape === Case.Initial)
}
