import type { Text } from '../../language/text'
import type { Draft } from './draft'
import { Gender } from './entity-index'
import { givenGender } from './given-gender'
import { joinAcronyms } from './join-acronyms'
import { joinOrganizations } from './join-organizations'
import { joinPeople, settleShortForm } from './join-people'
import { joinPlaces } from './join-places'
import { groupNames, Joins, type NameGroup } from './name-groups'
import type { NameMention } from './name-mention'

/** Puts names of one person, organization or place together; drafts are in the order of their first mention. */
export function joinNames(text: Text, mentions: readonly NameMention[]): Draft[] {
  const groups = groupNames(mentions)
  const joins = new Joins()
  for (const group of groups) joins.add(group.id)
  // Brackets first: the article's own word for it, and what it joins is not open any more for the others.
  joinAcronyms(text, mentions, joins)
  joinOrganizations(groups, joins)
  joinPlaces(groups, joins)
  const open = joinPeople(groups, joins)

  const settled = new Map<NameMention, number>()
  // Few articles have two people of one name.
  const named = open.length > 0 ? mentionsOf(groups, joins) : new Map<number, NameMention[]>()
  const gender = (leader: number) => genderOf(named.get(leader) ?? [])
  for (const form of open)
    for (const [mention, leader] of settleShortForm(form, (leader) => named.get(leader) ?? [], gender))
      settled.set(mention, leader)

  const drafts = new Map<number, Draft>()
  for (const mention of mentions) {
    const leader = (open.length > 0 ? settled.get(mention) : undefined) ?? joins.find(mention.group)
    let draft = drafts.get(leader)
    if (!draft) {
      draft = {
        type: mention.type,
        names: [],
        others: [],
        roles: [],
        callings: new Set(),
        country: null,
        gender: Gender.Unknown,
        plural: mention.family,
      }
      drafts.set(leader, draft)
    }
    draft.names.push(mention)
  }
  for (const draft of drafts.values()) if (draft.type === 'person') draft.gender = genderOf(draft.names)
  return [...drafts.values()]
}

/** The mentions of each entity, by its leading group. */
function mentionsOf(groups: readonly NameGroup[], joins: Joins): Map<number, NameMention[]> {
  const named = new Map<number, NameMention[]>()
  for (const group of groups) {
    const leader = joins.find(group.id)
    const list = named.get(leader)
    if (list) for (const mention of group.mentions) list.push(mention)
    else named.set(leader, group.mentions.slice())
  }
  return named
}

/** By a title, else by the given name. */
function genderOf(mentions: readonly NameMention[]): Gender {
  for (const { gender } of mentions) if (gender) return gender
  for (const { words } of mentions) {
    const known = words.length > 1 ? givenGender(words[0]) : Gender.Unknown
    if (known) return known
  }
  return Gender.Unknown
}
