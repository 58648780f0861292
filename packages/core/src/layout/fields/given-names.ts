import { firstNames } from '../../lexicon/generated/first-names'
import { lazySet } from '../../lexicon/table'

const givenNames = lazySet(firstNames)

/** Whether the lexicon knows the word as a given name, in capitals or not. */
export function isGivenName(word: string): boolean {
  return givenNames().has(word) || givenNames().has(word[0] + word.slice(1).toLowerCase())
}
