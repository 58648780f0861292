import type { EntityType, NameMention } from './name-mention'

/**
 * A name that the finder took once for a person and thrice for an organization is an organization. A country that is
 * also a team stays both: places and organizations share names in earnest, people seldom do.
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
    if (type === 'person' && words.length > 1)
      surnames.set(words[words.length - 1], (surnames.get(words[words.length - 1]) ?? 0) + 1)
  }
  for (const mention of mentions) {
    const { key, words } = mention
    const count = counts.get(key)
    if (!count || (count.person === 0 && !surnames.has(key))) continue
    // Somebody of that surname in the article speaks for the person, as much as being called one does.
    const person = count.person + (words.length === 1 ? (surnames.get(key) ?? 0) : 0)
    const rival = count.organization >= count.place ? 'organization' : 'place'
    if (mention.type === 'person' && count[rival] > 2 * person) mention.type = rival
    else if (mention.type !== 'person' && count.person > 0 && person > 2 * count[mention.type]) mention.type = 'person'
  }
}
