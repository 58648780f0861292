// What the lexicon of abbreviations says of a word before a stop.
import { abbreviations } from '../lexicon/generated/abbreviations'
import { lazyLexicon } from '../lexicon/table'

/** What may follow an abbreviation's stop; data/abbreviations.tsv says what each means. */
export type AbbreviationKind = 'name' | 'number' | 'lower' | 'any'

const table = lazyLexicon(abbreviations)

/** The longest key, so that a long word is not looked up. */
const LONGEST = 7

/** `word` without its stop. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > LONGEST) return null
  const kinds = table()
  const lower = word.toLowerCase()
  let kind = kinds.get(word)
  // "GEN." is "Gen.", "Etc." is "etc.", but "sun." is not "Sun.".
  if (kind === undefined && word !== lower) {
    kind = kinds.get(lower)
    if (word === word.toUpperCase()) {
      // "IE" is no "i.e.", but "NO. 10" is a number.
      if (word.length < 3 && kind !== 'number') kind = undefined
      kind ??= kinds.get(word[0] + lower.slice(1))
    }
  }
  return (kind as AbbreviationKind) ?? null
}
