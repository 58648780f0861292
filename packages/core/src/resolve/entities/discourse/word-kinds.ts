import type { Forms } from '../../../language/tokens'
import { pronounWords } from './pronoun-words'

export enum WordKind {
  None = 0,
  Pronoun = 1,
  /** Begins a description: "the", "his". A pronoun that does both is a pronoun first. */
  Determiner = 2,
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'my', 'our', 'this', 'that'])

/** "himself", "herself" */
const LONGEST = 7

const kindOf: ReadonlyMap<string, WordKind> = new Map([
  ...[...determiners].map((word) => [word, WordKind.Determiner] as const),
  ...[...pronounWords.keys()].map((word) => [word, WordKind.Pronoun] as const),
])

/** What each spelling of the article is to the walk, so that no token is looked up twice. */
export function wordKinds(forms: Forms): Uint8Array {
  const kinds = new Uint8Array(forms.count)
  for (let form = 0; form < forms.count; form++) {
    const word = forms.lower[form]
    if (word.length > LONGEST) continue
    const kind = kindOf.get(word)
    if (kind !== undefined) kinds[form] = kind
  }
  return kinds
}
