import { countryOfPlace } from './countries/country-tables'
import type { EntityType, NameMention } from './name-mention'

/**
 * One name, one type: a name that the finder took once for a person and twice for an organization is an organization.
 * Somebody of that surname in the article speaks for the person. A country that is as often a team as a place stays both.
 */
export function settleTypes(mentions: readonly NameMention[]): void {
  const counts = new Map<string, Record<EntityType, number>>()
  const surnames = new Map<string, number>()
  for (const { type, key, words } of mentions) {
    let count = counts.get(key)
    if (!count) {
      count = { person: 0, organization: 0, place: 0 }
      counts.set(key, count)
    }
    count[type]++
    if (type !== 'person' || words.length < 2) continue
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
    if (person > count[rival]) mention.type = 'person'
    // As often the one as the other: nobody of that name is introduced in full, so it is no person.
    else if (count[rival] > person || (words.length === 1 && introduced === 0 && mention.type === 'person')) {
      if (mention.type === 'person' || count[rival] > count[mention.type]) mention.type = rival
    }
  }
}
