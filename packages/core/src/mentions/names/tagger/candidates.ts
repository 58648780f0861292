import type { Text } from '../../../language/text'
import { Case, type Tokens, TokenType } from '../../../language/tokens'
import { FUNCTION_WORDS } from './function-words'

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
const OPENINGS = new Set(['"', '“', '‘', "'", '(', '[', '``', '«', '„', '-', '–', '—', '•'])
const LONGEST_BRIDGE = 3

/** What a form may be. */
enum Kind {
  Plain = 0,
  Capital = 1,
  /** A capitalised word that is no name by itself: "The", "On", "Monday". */
  Function = 2,
  Binder = 3,
  Opener = 4,
  Number = 5,
  /** Opening marks, after which a sentence begins. */
  Opening = 6,
}

function kindsOf({ forms }: Tokens): Uint8Array {
  const kinds = new Uint8Array(forms.count)
  for (let form = 0; form < forms.count; form++) {
    const cased = forms.case[form]
    const lower = forms.lower[form]
    if (cased === Case.Capitalized || cased === Case.Upper || cased === Case.Initial || cased === Case.Mixed)
      kinds[form] = cased !== Case.Upper && FUNCTION_WORDS.has(lower) ? Kind.Function : Kind.Capital
    else if (lower.length <= 5) {
      const code = lower.charCodeAt(0)
      if (BINDERS.has(lower)) kinds[form] = OPENERS.has(lower) ? Kind.Opener : Kind.Binder
      else if (code >= 48 && code <= 57 && lower.length <= 4) kinds[form] = Kind.Number
      else if (cased === Case.None && OPENINGS.has(lower)) kinds[form] = Kind.Opening
    }
  }
  return kinds
}

/**
 * Marks the tokens that may be part of a name: those with a capital, up to three binders in a row between two of them,
 * numbers and particles beside them. Everything else is outside every name.
 */
export function findCandidates({ tokens, sentences }: Text): Uint8Array {
  const kinds = kindsOf(tokens)
  const { form, type } = tokens
  const candidates = new Uint8Array(tokens.count)
  for (const { firstToken, endToken } of sentences) {
    let last = -1
    let begins = true
    for (let token = firstToken; token < endToken; token++) {
      const kind = kinds[form[token]]
      if (kind === Kind.Function) {
        // "The Hague", "Over The Rhine"; not "The house", "On Monday", "In Oslo".
        const next = token + 1 < endToken && kinds[form[token + 1]] === Kind.Capital
        const beside = next || last === token - 1
        if (begins ? !next || !isArticle(tokens, token) : !beside) {
          begins = false
          continue
        }
      } else if (kind !== Kind.Capital) {
        if (kind !== Kind.Opening) begins = false
        continue
      }
      begins = false
      candidates[token] = Candidate.Capital
      if (last >= 0 && token - last > 1 && token - last - 1 <= LONGEST_BRIDGE) {
        let binds = true
        for (let between = last + 1; between < token; between++) {
          const bridge = kinds[form[between]]
          if (bridge < Kind.Binder || bridge > Kind.Number) binds = false
        }
        if (binds) candidates.fill(Candidate.Binder, last + 1, token)
      }
      last = token
    }
    for (let token = firstToken; token < endToken; token++) {
      if (candidates[token] !== Candidate.Capital) continue
      for (let before = token - 1; before >= firstToken && before >= token - 2; before--) {
        const kind = kinds[form[before]]
        if (candidates[before] !== Candidate.No || (kind !== Kind.Opener && kind !== Kind.Number)) break
        candidates[before] = Candidate.Binder
      }
      const after = token + 1
      if (
        after < endToken &&
        candidates[after] === Candidate.No &&
        kinds[form[after]] === Kind.Number &&
        type[after] === TokenType.Number
      )
        candidates[after] = Candidate.Binder
    }
  }
  return candidates
}

const isArticle = ({ form, forms }: Tokens, token: number): boolean =>
  forms.lower[form[token]] === 'the' || forms.lower[form[token]] === 'a'
