import type { Text } from '../../language/text'
import type { Joins } from './name-groups'
import type { NameMention } from './name-mention'

/** "World Health Organization (WHO)": the brackets say that both are one, where the letters come from the name. */
export function joinAcronyms(text: Text, mentions: readonly NameMention[], joins: Joins): void {
  const { tokens } = text
  const form = (token: number) => tokens.forms.text[tokens.form[token]]
  for (let at = 1; at < mentions.length; at++) {
    const name = mentions[at - 1]
    const short = mentions[at]
    const between = short.firstToken - name.endToken
    if (between < 1 || between > 3 || short.endToken >= tokens.count) continue
    if (form(short.firstToken - 1) !== '(' || form(short.endToken) !== ')') continue
    if (form(name.endToken) !== '(' && form(name.endToken) !== ',') continue
    if (short.words.length !== 1 || name.words.length < 2 || short.type === 'person') continue
    if (short.type !== name.type || !comesFrom(short.words[0], name.key)) continue
    joins.join(name.group, short.group)
  }
}

/** Whether the letters stand in the name in this order, the first at its beginning. */
function comesFrom(letters: string, name: string): boolean {
  if (letters[0] !== name[0]) return false
  let at = 0
  for (const letter of name) if (letter === letters[at]) at++
  return at === letters.length
}
