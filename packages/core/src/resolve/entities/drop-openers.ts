import { TokenType } from '../../language/tokens'
import { openingWords } from '../../lexicon/generated/opening-words'
import { lazyLexicon, lazyWords } from '../../lexicon/table'
import type { NameSpan } from '../../mentions/names/name-span'
import { isHeading } from './clean-names'
import type { RoleWords } from './roles/role-words'

const openers = lazyLexicon(openingWords)
/** Openers that are names where they stand alone, too. */
const PROPER = lazyWords('congress|parliament|senate|us|democrats|republicans|pope|state|treasury')
/** What is called so by everybody, whatever the capitals: cameras, and the union of those the article is about. */
const COMMON = lazyWords('cctv|union|unions|mps')

/** "Survivors told reporters": a common noun whose capital comes from its place is no name, if it has none elsewhere. */
export function dropOpeners(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { text } = words
  const candidates = new Set<string>()
  for (const name of names) if (isCommon(name)) candidates.add(words.word(name.firstToken))
  if (candidates.size === 0) return names
  const inside = new Set<string>()
  for (const { firstToken, endToken } of names) {
    const word = words.word(endToken - 1)
    if (candidates.has(word) && (endToken - firstToken > 1 || !opens(firstToken)) && !isHeading(text, firstToken))
      inside.add(word)
  }
  return names.filter((name) => {
    const word = words.word(name.firstToken)
    return !isCommon(name) || (inside.has(word) && word !== 'cctv')
  })

  function isCommon({ firstToken, endToken, type }: NameSpan): boolean {
    if (endToken - firstToken > 1 || type === 'person' || type === 'other') return false
    const word = words.word(firstToken)
    if (word === 'cctv') return true
    return opens(firstToken) && (COMMON().has(word) || (openers().has(word) && !PROPER().has(word)))
  }

  function opens(token: number): boolean {
    const { firstToken } = text.sentences[text.sentenceOf[token]]
    return token === firstToken || (token === firstToken + 1 && text.tokens.type[firstToken] !== TokenType.Word)
  }
}
