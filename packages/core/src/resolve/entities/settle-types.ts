import { lazyWords } from '../../lexicon/table'
import { countryOfPlace } from './countries/country-tables'
import { isGivenName } from './given-gender'
import { legalForms } from './legal-forms'
import type { EntityType, NameMention } from './name-mention'
import type { RoleWords } from './roles/role-words'

/** A place that the tables know, or that something is in. */
function isPlaced(words: RoleWords, { key, firstToken }: NameMention): boolean {
  return countryOfPlace(key) !== undefined || /^(?:in|at|from|near|to|of)$/.test(words.word(firstToken - 1))
}

/** "her sister, Chantelle,", "his wife Rosa" */
function isRelative(words: RoleWords, { firstToken }: NameMention): boolean {
  const last = words.word(firstToken - 1) === ',' ? firstToken - 2 : firstToken - 1
  return last > 0 && words.headAt(last, last)?.kin === true && /^(?:his|her|their|my|'s)$/.test(words.word(last - 1))
}

/** Last words of bodies that finders take for the places they are in: "Bombay High Court". */
const INSTITUTIONS = lazyWords(
  'court|university|college|corporation|commission|ministry|council|police|department|agency|institute|authority|patrol|constabulary|guard|service|services|board|bureau|federation|association',
)

/** "Bombay High Court", "University of Otago" */
function isInstitution(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (INSTITUTIONS().has(words[words.length - 1]) || (words[0] === 'university' && words[1] === 'of'))
  )
}

/**
 * One name, one type: a name that the finder took once for a person and twice for an organization is an organization.
 * Somebody of that surname in the article speaks for the person. A country that is as often a team as a place stays both.
 */
export function settleTypes(roleWords: RoleWords, mentions: readonly NameMention[]): void {
  const counts = new Map<string, Record<EntityType, number>>()
  const surnames = new Map<string, number>()
  const given = new Set<string>()
  const companies = new Set<string>()
  for (const mention of mentions) {
    const { key, words } = mention
    if (mention.type === 'place' && isInstitution(words)) mention.type = 'organization'
    if (mention.type !== 'person' && words.length === 1 && isRelative(roleWords, mention)) mention.type = 'person'
    const { type } = mention
    let count = counts.get(key)
    if (!count) {
      count = { person: 0, organization: 0, place: 0 }
      counts.set(key, count)
    }
    count[type]++
    if (words.length < 2) continue
    if (type === 'organization' && legalForms().has(words[words.length - 1])) companies.add(words[0])
    if (type !== 'person') continue
    if (isGivenName(words[0])) given.add(words[0])
    const surname = words[words.length - 1]
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
  }
  for (const mention of mentions) {
    const { key, words } = mention
    const count = counts.get(key)
    if (!count) continue
    const introduced = words.length === 1 ? (surnames.get(key) ?? 0) : 0
    // "confidence in Mahmood": the finder's place is somebody's surname, and no place that anybody knows.
    const surname =
      count.place > 0 && introduced >= count.place && count.organization === 0 && countryOfPlace(key) === undefined
    const person = count.person > 0 ? count.person + introduced : surname ? count.place + introduced : 0
    const rival = count.organization >= count.place ? 'organization' : 'place'
    const unknown = introduced > 0 && countryOfPlace(key) === undefined
    if (person > count[rival] || (person === count[rival] && unknown && count.organization === 0))
      mention.type = 'person'
    // As often the one as the other: nobody of that name is introduced in full, so it is no person.
    // "Kofi will play", where Kofi Mensah does, but "in Chelsea"; "Vantor cut", where Vantor Inc is.
    else if (words.length === 1 && given.has(key) && !isPlaced(roleWords, mention)) mention.type = 'person'
    else if (words.length === 1 && companies.has(key) && countryOfPlace(key) === undefined)
      mention.type = 'organization'
    else if (count[rival] > person || (words.length === 1 && introduced === 0 && mention.type === 'person')) {
      if (mention.type === 'person' || count[rival] > count[mention.type]) mention.type = rival
    }
  }
}
