import { readRolePhrase } from './read-role-phrase'
import type { RoleRule } from './role-rule'

const LONGEST = 14

/** "The company's chief executive, Jane Doe, said"; "a spokesman for the ministry, Ali Hassan." */
export const roleBeforeComma: RoleRule = (words, name, sentence) => {
  const comma = name.firstToken - 1
  if (comma <= sentence.firstToken || words.word(comma) !== ',') return null
  const after = words.word(name.endToken)
  if (after !== ',' && after !== '' && after !== ';' && after !== '—') return null
  const lowest = Math.max(sentence.firstToken, comma - LONGEST)
  for (let at = comma - 1; at >= lowest; at--) {
    const word = words.word(at)
    if (word === ',' || word === ';') return null
    const opens =
      word === 'the' ||
      word === 'a' ||
      word === 'an' ||
      /^(?:his|her|its|their)$/.test(word) ||
      at === sentence.firstToken ||
      (words.capital(at) && !words.capital(at - 1))
    if (!opens) continue
    const phrase = readRolePhrase(words, at, comma)
    if (phrase && phrase.phraseEnd === comma && !phrase.head.kin) return phrase
    // "the chief executive of the company": the inner article opens nothing.
  }
  return null
}
