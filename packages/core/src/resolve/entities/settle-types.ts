import type { EntityType, NameMention } from './name-mention'

/** How much more often a name must be one thing before its other mentions follow. */
const MAJORITY = 2

/**
 * One name, one type: a name that the finder took once for a person and thrice for an organization is an organization.
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
    const own = count[mention.type]
    const person = count.person > 0 && words.length === 1 ? count.person + (surnames.get(key) ?? 0) : count.person
    // As often the one as the other: nobody of that name is introduced in full, so it is no person.
    if (mention.type === 'person' && words.length === 1 && person === count.person) {
      const rival = count.organization >= count.place ? 'organization' : 'place'
      if (count[rival] === person) {
        mention.type = rival
        continue
      }
    }
    if (mention.type !== 'person' && person >= MAJORITY * own) mention.type = 'person'
    else if (
      mention.type !== 'organization' &&
      count.organization >= MAJORITY * (mention.type === 'person' ? person : own)
    )
      mention.type = 'organization'
    else if (mention.type !== 'place' && count.place >= MAJORITY * (mention.type === 'person' ? person : own))
      mention.type = 'place'
  }
}
