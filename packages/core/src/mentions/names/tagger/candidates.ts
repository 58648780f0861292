import type { Text } from '../../../language/text'
import { Case, TokenType } from '../../../language/tokens'

/** What a token may be within a name. */
export enum Candidate {
  /** No part of a name. */
  No = 0,
  /** Has a capital letter. */
  Capital = 1,
  /** Binds or completes capitalised words: "of", "&", "2000". */
  Binder = 2,
}

const BINDERS = new Set(
  "of the and de van von der den del della dei di da das dos do du des la le les el al bin bint ibn ben abu ter ten te zu zum af av y e i et und og for in on at to with upon sur & ' ’ 's ’s - – .".split(
    ' ',
  ),
)
/** Binders that begin a name: "van Persie", "al Shabaab". */
const OPENERS = new Set('de van von der den del della di da dos du la le el al bin ibn ben abu ter af'.split(' '))
const LONGEST_BRIDGE = 3

/**
 * Marks the tokens that may be part of a name: those with a capital, up to three binders in a row between two of them,
 * numbers and particles beside them. Everything else is outside every name.
 */
export function findCandidates({ tokens, sentences }: Text): Uint8Array {
  const { forms, count } = tokens
  const kindOf = new Uint8Array(forms.count)
  for (let form = 0; form < forms.count; form++) {
    const cased = forms.case[form]
    if (cased === Case.Capitalized || cased === Case.Upper || cased === Case.Initial || cased === Case.Mixed)
      kindOf[form] = 1
    else {
      const lower = forms.lower[form]
      const code = lower.charCodeAt(0)
      if (lower.length <= 5 && BINDERS.has(lower)) kindOf[form] = OPENERS.has(lower) ? 3 : 2
      else if (code >= 48 && code <= 57 && lower.length <= 4) kindOf[form] = 4
    }
  }
  const candidates = new Uint8Array(count)
  for (const { firstToken, endToken } of sentences) {
    let last = -1
    for (let token = firstToken; token < endToken; token++) {
      if (kindOf[tokens.form[token]] !== 1) continue
      candidates[token] = Candidate.Capital
      if (last >= 0 && token - last > 1 && token - last - 1 <= LONGEST_BRIDGE) {
        let binds = true
        for (let between = last + 1; between < token; between++) if (kindOf[tokens.form[between]] === 0) binds = false
        if (binds) for (let between = last + 1; between < token; between++) candidates[between] = Candidate.Binder
      }
      last = token
    }
    for (let token = firstToken; token < endToken; token++) {
      if (candidates[token] !== Candidate.Capital) continue
      for (
        let before = token - 1;
        before >= firstToken && before >= token - 2 && candidates[before] === Candidate.No;
        before--
      ) {
        const kind = kindOf[tokens.form[before]]
        if (kind !== 3 && kind !== 4) break
        candidates[before] = Candidate.Binder
      }
      const after = token + 1
      if (
        after < endToken &&
        candidates[after] === Candidate.No &&
        kindOf[tokens.form[after]] === 4 &&
        tokens.type[after] === TokenType.Number
      )
        candidates[after] = Candidate.Binder
    }
  }
  return candidates
}
