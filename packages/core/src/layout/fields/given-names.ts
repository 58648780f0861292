import { firstNames } from '../../lexicon/generated/first-names'
import { lazyLexicon } from '../../lexicon/table'

const givenNames = lazyLexicon(firstNames)

/** Whether the lexicon knows the word as a given name, in capitals or not. */
export function isGivenName(word: string): boolean {
  const names = givenNames()
  if (names.has(word)) return true
  const rest = word.slice(1)
  const lower = rest.toLowerCase()
  return lower !== rest && names.has(word[0] + lower)
}
