import type { EntityType, NameMention } from './name-mention'

/** All mentions of one type that are spelt alike. */
export interface NameGroup {
  readonly id: number
  readonly type: EntityType
  readonly words: readonly string[]
  readonly generation: string
  readonly family: boolean
  readonly mentions: NameMention[]
}

/** Groups of one entity, joined by union-find: the smaller number leads. */
export class Joins {
  readonly #parent: number[] = []

  add(id: number): void {
    this.#parent[id] = id
  }

  find(id: number): number {
    let root = id
    while (this.#parent[root] !== root) root = this.#parent[root]
    for (let at = id; this.#parent[at] !== root; ) {
      const next = this.#parent[at]
      this.#parent[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    const one = this.find(a)
    const other = this.find(b)
    this.#parent[Math.max(one, other)] = Math.min(one, other)
  }
}

export function groupNames(mentions: readonly NameMention[]): NameGroup[] {
  const groups: NameGroup[] = []
  /** Few names are two things at once: the groups of one key are a short list. */
  const byKey = new Map<string, NameGroup[]>()
  for (const mention of mentions) {
    const { type, key, words, generation, family } = mention
    let alike = byKey.get(key)
    if (!alike) {
      alike = []
      byKey.set(key, alike)
    }
    let group: NameGroup | undefined
    for (const other of alike)
      if (other.type === type && other.generation === generation && other.family === family) group = other
    if (!group) {
      group = { id: groups.length, type, words, generation, family, mentions: [] }
      alike.push(group)
      groups.push(group)
    }
    group.mentions.push(mention)
    mention.group = group.id
  }
  return groups
}

/** Adds to the list at a key. */
export function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
