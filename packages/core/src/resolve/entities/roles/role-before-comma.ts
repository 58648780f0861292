import type { SentenceRange } from '../../../language/text'
import { Fact } from '../word-facts'
import { readRolePhrase } from './read-role-phrase'
import type { BoundRole } from './role-rule'
import type { RoleWords } from './role-words'

const LONGEST = 14

/** "The company's chief executive, Jane Doe, said"; "a spokesman for the ministry, Ali Hassan." */
export function roleBeforeComma(
  words: RoleWords,
  name: { readonly firstToken: number; readonly endToken: number },
  sentence: SentenceRange,
): BoundRole | null {
  let comma = name.firstToken - 1
  // "the Commissioner for Environment, Mrs. Hannatu Bello,"
  while (comma > sentence.firstToken && comma > name.firstToken - 4 && isAddress(words, comma)) comma--
  if (comma <= sentence.firstToken || words.word(comma) !== ',') return null
  const after = words.word(name.endToken)
  if (after !== ',' && after !== '' && after !== ';' && after !== '—' && comma === name.firstToken - 1) return null
  // "of the Nigeria Union of Teachers (NUT), Comrade Titus Aluko,"
  if (words.word(comma - 1) === ')' && words.word(comma - 3) === '(') comma -= 3
  const lowest = Math.max(sentence.firstToken, comma - LONGEST)
  let inner: BoundRole | null = null
  for (let at = comma - 1; at >= lowest; at--) {
    const word = words.word(at)
    if (word === ',' || word === ';') break
    const opens =
      word === 'the' ||
      word === 'a' ||
      word === 'an' ||
      /^(?:his|her|its|their)$/.test(word) ||
      at === sentence.firstToken ||
      (words.capital(at) && !words.capital(at - 1))
    if (!opens) continue
    const phrase = readRolePhrase(words, at, comma)
    if (!phrase || phrase.phraseEnd !== comma || phrase.head.kin) continue
    // "a spokesman for the governor, Ali Hassan": the outer role is his, where there is one.
    if (!/^(?:of|for|to|at)$/.test(words.word(at - 1))) return phrase
    inner ??= phrase
  }
  return inner
}

/** A title before the name, or its stop. */
function isAddress(words: RoleWords, at: number): boolean {
  return words.word(at) === '' || (words.bits(at) & Fact.Title) !== 0
}
