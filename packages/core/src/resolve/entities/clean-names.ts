import type { Text } from '../../language/text'
import { demonyms } from '../../lexicon/generated/demonyms'
import { lazyLexicon } from '../../lexicon/table'
import type { NameSpan } from '../../mentions/names/name-span'
import type { BlockType } from '../../model'
import { countryOfPlace } from './countries/country-tables'
import type { Folder } from './name-mention'
import type { RoleWords } from './roles/role-words'

const demonymTable = lazyLexicon(demonyms)
const HEADINGS: ReadonlySet<BlockType> = new Set(['headline', 'deck', 'crosshead'])
const LONGEST_TITLE = 4
/** Longer names are cut nowhere: every cut is looked up. */
const LONGEST_IN_HEADING = 12
/** Words of nations and faiths that are parties too: as an organization they stay. */
const PARTIES =
  /^(?:Labour|Conservatives?|Republicans?|Democrats?|Democratic|Liberals?|Socialists?|Communists?|Tor(?:y|ies)|Houthis?)$/

/** Mends what name finders of any kind get wrong in the same way, before anybody asks who is who. */
export function cleanNames(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { text } = words
  const { folder } = words
  const known = knownNames(text, folder, names, askedWords(text, folder, names))
  const cleaned: NameSpan[] = []
  for (let at = 0; at < names.length; at++) {
    const name = joinForce(folder, names[at], names[at + 1])
    if (name !== names[at]) at++
    // A name of one word has nothing to cut off.
    if (name.endToken - name.firstToken === 1) {
      if (!isNationality(text, name)) cleaned.push(name)
      continue
    }
    for (const part of splitPossessive(folder, known, name))
      if (!isNationality(text, part)) cleaned.push(trimTitle(words, trimHeading(text, folder, known, part)))
  }
  return cleaned
}

/** "Avon and Somerset Police": one force of two counties. */
function joinForce(folder: Folder, name: NameSpan, next: NameSpan | undefined): NameSpan {
  if (next === undefined || next.type !== 'organization' || name.type === 'person') return name
  if (next.firstToken !== name.endToken + 1 || next.endToken - next.firstToken !== 2) return name
  const head = folder.at(next.endToken - 1)
  if (folder.at(name.endToken) !== 'and' || (head !== 'police' && head !== 'constabulary')) return name
  return { ...next, firstToken: name.firstToken, rule: 'clean-names' }
}

/** Folded names of the body; what stands in headings only is not to be trusted. */
function knownNames(
  text: Text,
  folder: Folder,
  names: readonly NameSpan[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, NameSpan['type']> {
  const known = new Map<string, NameSpan['type']>()
  if (asked.size === 0) return known
  for (const { firstToken, endToken, type } of names) {
    const begins = asked.has(folder.at(firstToken))
    const surname = type === 'person' && endToken - firstToken > 1 && asked.has(folder.at(endToken - 1))
    if ((!begins && !surname) || isHeading(text, firstToken)) continue
    if (begins) known.set(key(folder, firstToken, endToken), type)
    // A person's surname will do in a headline.
    if (surname) known.set(folder.at(endToken - 1), type)
  }
  return known
}

/** The words that begin whatever will be looked up among the known names: few, so that few names need a key. */
function askedWords(text: Text, folder: Folder, names: readonly NameSpan[]): ReadonlySet<string> {
  const asked = new Set<string>()
  for (const { firstToken, endToken } of names) {
    let owner = false
    for (let at = firstToken + 1; at < endToken - 1 && !owner; at++) owner = folder.at(at) === "'s"
    if (owner) asked.add(folder.at(firstToken))
    if (endToken - firstToken > 1 && isHeading(text, firstToken))
      for (let at = firstToken; at < Math.min(endToken, firstToken + LONGEST_IN_HEADING); at++) asked.add(folder.at(at))
  }
  return asked
}

/** "Korea's W Magazine" is two names where the owner is known as one; "People's Front" is one. */
function splitPossessive(folder: Folder, known: ReadonlyMap<string, NameSpan['type']>, name: NameSpan): NameSpan[] {
  const { firstToken, endToken } = name
  for (let at = firstToken; at < endToken - 1; at++) {
    if (folder.at(at) !== "'s") continue
    if (at === firstToken) return [{ ...name, firstToken: at + 1 }]
    const owner = key(folder, firstToken, at)
    const type = known.get(owner) ?? (countryOfPlace(owner) === undefined ? undefined : 'place')
    if (type === undefined || type === 'other') return [name]
    return [
      { ...name, endToken: at, type, rule: 'clean-names' },
      { ...name, firstToken: at + 1, rule: 'clean-names' },
    ]
  }
  return [name]
}

/** Nationalities, faiths and languages are none of the three types, whatever the finder says. */
function isNationality(text: Text, { firstToken, endToken, type }: NameSpan): boolean {
  if (type === 'other') return false
  const { tokens, source } = text
  const printed =
    endToken - firstToken === 1
      ? tokens.forms.text[tokens.form[firstToken]]
      : source.slice(tokens.start[firstToken], tokens.end[endToken - 1])
  const table = demonymTable()
  // "Philippines" is no plural of "Philippine".
  const several = printed.endsWith('s') && table.has(printed.slice(0, -1))
  if (!table.has(printed) && !(several && countryOfPlace(printed.toLowerCase()) === undefined)) return false
  // "Jordan" is no demonym, "Georgian" no surname; but Roman is a given name.
  if (type === 'person' && endToken - firstToken === 1 && firstToken > 0 && known(printed)) return false
  return !(type === 'organization' && PARTIES.test(printed))
}

/** Nationalities that people are called as well. */
const known = (printed: string) =>
  /^(?:Roman|Christian|German|Norman|English|French|Welsh|Dutch|Pole|Dane|Scot|Jew)$/.test(printed)

/** "Bristow Hammers" of a headline in title case: cut to the name that the body knows. */
function trimHeading(
  text: Text,
  folder: Folder,
  names: ReadonlyMap<string, NameSpan['type']>,
  name: NameSpan,
): NameSpan {
  const { firstToken, endToken } = name
  const length = endToken - firstToken
  if (length < 2 || length > LONGEST_IN_HEADING || !isHeading(text, firstToken)) return name
  if (names.has(key(folder, firstToken, endToken))) return name
  for (let end = endToken - 1; end > firstToken; end--) {
    const type = names.get(key(folder, firstToken, end))
    if (type !== undefined && type !== 'other') return { ...name, endToken: end, type, rule: 'clean-names' }
  }
  // "Abandon Fjord Party"
  for (let first = firstToken + 1; first < endToken; first++) {
    const type = names.get(key(folder, first, endToken))
    if (type !== undefined && type !== 'other' && endToken - first > 1)
      return { ...name, firstToken: first, type, rule: 'clean-names' }
  }
  return name
}

/** "Home Secretary Ann Lowell": titles of several words; those of one are read later, for what they tell. */
function trimTitle(words: RoleWords, name: NameSpan): NameSpan {
  const { firstToken, endToken, type } = name
  if (type !== 'person' || endToken - firstToken < 3) return name
  for (let end = Math.min(firstToken + LONGEST_TITLE, endToken - 1); end > firstToken + 1; end--) {
    const head = words.headAt(end - 1, firstToken)
    if (head && !head.kin && head.firstToken === firstToken && head.endToken - head.firstToken > 1)
      return { ...name, firstToken: end }
  }
  return name
}

export function isHeading(text: Text, token: number): boolean {
  return HEADINGS.has(text.blocks[text.sentences[text.sentenceOf[token]].block].type)
}

function key(folder: Folder, first: number, end: number): string {
  let words = ''
  for (let at = first; at < end; at++) words += at === first ? folder.at(at) : ` ${folder.at(at)}`
  return words
}
