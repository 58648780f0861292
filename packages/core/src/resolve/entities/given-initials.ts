import type { NameSpan } from '../../mentions/names/name-span'
import type { RoleWords } from './roles/role-words'

/** "J.T.", not the letters of a state or a body. */
const INITIALS = /^\p{Lu}\.(?:\p{Lu}\.)+$/u
const PLACES = new Set([
  'us',
  'un',
  'uk',
  'eu',
  'dc',
  'la',
  'ny',
  'nj',
  'nc',
  'sc',
  'nd',
  'sd',
  'wv',
  'ri',
  'nh',
  'nm',
  'bc',
  'uae',
  'usa',
  'ussr',
])

/** "J.T. Pruitt": initials before a single word that the finder took for a name without them are a person's. */
export function addInitials(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens, sentenceOf } = words.text
  return names.map((name) => {
    const { firstToken, endToken } = name
    const before = firstToken - 1
    if (
      endToken - firstToken !== 1 ||
      before < 0 ||
      words.named[before] ||
      sentenceOf[before] !== sentenceOf[firstToken]
    )
      return name
    const initials = tokens.forms.text[tokens.form[before]]
    // Only for words with stops is the pattern worth compiling.
    if (!initials.includes('.') || !INITIALS.test(initials) || PLACES.has(words.word(before))) return name
    return { ...name, firstToken: before, type: 'person', rule: 'given-initials', certainty: 'inferred' }
  })
}
