import type { Text } from '../../language/text'
import type { Layout } from '../../layout/layout'
import type { NameSpan } from '../../mentions/names/name-span'
import { buildEntities } from './build-entities'
import { collectNames } from './collect-names'
import type { EntityIndex } from './entity-index'
import { joinNames } from './join-names'
import { settleTypes } from './settle-types'

/** Joins mentions of the same person, organization or place, and says of each what the text tells. */
export function resolveEntities(text: Text, layout: Layout, names: readonly NameSpan[]): EntityIndex {
  const mentions = collectNames(text, layout, names)
  settleTypes(mentions)
  const drafts = joinNames(text, mentions)
  return buildEntities(text, drafts)
}
