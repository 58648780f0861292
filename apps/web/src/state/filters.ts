import { signal } from '@preact/signals'
import { type MarkKind, markKinds } from '../marks/mark'

/** The kinds of marks that are shown. */
export const shownKinds = signal<ReadonlySet<MarkKind>>(new Set(markKinds))
/** Only what concerns this person, by name: ids change with every reading. */
export const shownPerson = signal<string | null>(null)

export function toggleKind(kind: MarkKind): void {
  const kinds = new Set(shownKinds.value)
  if (!kinds.delete(kind)) kinds.add(kind)
  shownKinds.value = kinds
}
