import { Flag, LONGEST_PHRASE, type PhraseType, phraseType } from './form-flags'
import type { RunContext } from './name-run'

/** The longest place, organization or nationality of the tables that begins at token `at`; null where none does. */
export function knownPhrase(
  context: RunContext,
  at: number,
  end: number,
): { readonly endToken: number; readonly type: PhraseType } | null {
  if (!(context.flag(at) & Flag.PhraseStart)) return null
  const { tokens, source } = context.text
  for (let to = Math.min(at + LONGEST_PHRASE, end); to > at; to--) {
    // A phrase ends in a word; "D.C" may have lost its stop to the sentence.
    if (!context.isWord(to - 1)) continue
    const words = plain(source.slice(tokens.start[at], tokens.end[to - 1]))
    const type = phraseType(words)
    if (type) return { endToken: to, type }
  }
  return null
}

/** Spelt as the tables spell: no diacritics, straight apostrophes, single spaces. */
export function plain(words: string): string {
  if (!/[^\x20-\x7f]| {2}/.test(words)) return words
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
}
