import { readRolePhrase } from './read-role-phrase'
import type { RoleRule } from './role-rule'

const DASHES = new Set(['—', '–', '--', '-'])
const CLOSES = new Set([',', '', ';', ')', '?', '!', ':', '”', '"'])

/** "Assad, the Syrian president,"; "Jane Doe, 42, a plumber from Leeds,"; "Jane Doe, chief executive of Acme Corp., said". */
export const appositionAfterName: RoleRule = (words, name, sentence) => {
  let at = name.endToken
  const opening = words.word(at)
  const dash = DASHES.has(opening)
  if (opening !== ',' && !dash) return null
  at++
  // The age.
  const aged = /^\d{1,3}$/.test(words.word(at)) && words.word(at + 1) === ','
  if (aged) at += 2
  const phrase = readRolePhrase(words, at, sentence.endToken, aged && /^an?$/.test(words.word(at)))
  if (!phrase || phrase.head.kin) return null
  const closing = words.word(phrase.phraseEnd)
  const closed =
    phrase.phraseEnd >= sentence.endToken || (dash ? DASHES.has(closing) : CLOSES.has(closing) || closing === 'who')
  if (!closed) return null
  // "Obama, President Clinton and": the phrase must not lead another name.
  return phrase
}
