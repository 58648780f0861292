import type { Text } from '../../language/text'
import type { Layout } from '../../layout/layout'
import type { NameSpan } from '../../mentions/names/name-span'
import type { Entity } from '../../model'

/** Joins mentions of the same person, organization or place. */
export function resolveEntities(_text: Text, _layout: Layout, _names: readonly NameSpan[]): Entity[] {
  return []
}
