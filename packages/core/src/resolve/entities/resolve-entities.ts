import type { Text } from '../../language/text'
import type { Layout } from '../../layout/layout'
import type { NameSpan } from '../../mentions/names/name-span'
import { addPeople } from './add-people'
import { buildEntities } from './build-entities'
import { dropCalendarWords } from './calendar-words'
import { cleanNames } from './clean-names'
import { collectNames } from './collect-names'
import { assignCountries } from './countries/assign-countries'
import { resolveMentions } from './discourse/resolve-mentions'
import { dropOpeners } from './drop-openers'
import type { EntityIndex } from './entity-index'
import { addInitials } from './given-initials'
import { joinNames } from './join-names'
import { typeLineUps } from './line-ups'
import { mendNames } from './mend-names'
import { addOffices } from './office-names'
import { bindRoles } from './roles/bind-roles'
import { RoleWords } from './roles/role-words'
import { settleTypes } from './settle-types'

/** Joins mentions of the same person, organization or place, and says of each what the text tells. */
export function resolveEntities(text: Text, layout: Layout, names: readonly NameSpan[]): EntityIndex {
  const words = new RoleWords(text, names)
  const cleaned = addInitials(
    words,
    dropCalendarWords(words, dropOpeners(words, cleanNames(words, addPeople(words, mendNames(words, names))))),
  )
  const all = addOffices(words, cleaned)
  const mentions = collectNames(text, layout, words.folder, all)
  typeLineUps(text, words.folder, mentions)
  settleTypes(words, mentions)
  const drafts = joinNames(text, mentions)
  bindRoles(text, layout, words, drafts)
  assignCountries(text, words.folder, all, drafts)
  resolveMentions(text, words, drafts)
  return buildEntities(text, drafts)
}
