import { canonicalName } from './join-organizations'
import type { Joins, NameGroup } from './name-groups'

/** Joins places: the same name, or another name of the same place ("Burma"). */
export function joinPlaces(groups: readonly NameGroup[], joins: Joins): void {
  const byKey = new Map<string, NameGroup>()
  for (const group of groups) {
    if (group.type !== 'place') continue
    const key = canonicalName(group.words)
    const known = byKey.get(key)
    if (known) joins.join(known.id, group.id)
    else byKey.set(key, group)
  }
}
