import type { Text } from '../../language/text'
import { Case } from '../../language/tokens'
import { countryOfPlace } from './countries/country-tables'
import type { Folder, NameMention } from './name-mention'

/** A team's name, and how it lines up: "Rovers (4-3-3)". */
const LONGEST_LABEL = 12
const FEWEST_PLAYERS = 6
const LONGEST = 150

/**
 * "Rovers: Hart; Walker, Stones, Bell": whoever is listed behind a team is a person, whatever else is called so, and what
 * stands before the colon is an organization.
 */
export function typeLineUps(text: Text, folder: Folder, mentions: readonly NameMention[]): void {
  /** Per sentence, the token of its label's colon; -1 where it is no line-up. */
  const colons = new Map<number, number>()
  const teams = new Set<string>()
  for (const mention of mentions) {
    const sentence = text.sentenceOf[mention.firstToken]
    let colon = colons.get(sentence)
    if (colon === undefined) {
      colon = lineUpColon(text, folder, sentence)
      colons.set(sentence, colon)
    }
    if (colon < 0) continue
    if (mention.firstToken > colon) mention.type = 'person'
    else if (countryOfPlace(mention.key) === undefined)
      for (const word of [mention.key, mention.words[mention.words.length - 1]]) teams.add(word)
    mention.listed = mention.firstToken > colon
  }
  if (teams.size > 0)
    for (const mention of mentions) if (!mention.listed && teams.has(mention.key)) mention.type = 'organization'
}

export function lineUpColon(text: Text, folder: Folder, sentence: number): number {
  const { tokens } = text
  const { firstToken: first, endToken } = text.sentences[sentence]
  const end = Math.min(first + LONGEST, endToken)
  let colon = -1
  let semicolons = 0
  let listed = 0
  for (let at = first; at < end; at++) {
    const word = folder.at(at)
    const kind = tokens.forms.case[tokens.form[at]]
    if (word === ':' && colon < 0) colon = at
    else if (word === ';') semicolons++
    else if (kind === Case.Lower && word !== 'for' && word !== 'and' && word !== 'subs') return -1
    else if (kind === Case.Capitalized && colon >= 0) listed++
    // "Oslo: Fjord 259 and 207": scores.
    else if (kind === Case.None && colon >= 0 && word.length > 2) return -1
    if (colon < 0 && at - first > LONGEST_LABEL) return -1
  }
  // Lists of countries have no semicolons, and their labels no numbers.
  const formation = colon > first + 1 && tokens.forms.case[tokens.form[colon - 2]] === Case.None
  return colon > first && listed >= FEWEST_PLAYERS && (semicolons > 0 || formation) ? colon : -1
}
