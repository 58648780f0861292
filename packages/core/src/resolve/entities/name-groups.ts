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
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y)
    this.#parent[high] = low
  }
}

export function groupNames(mentions: readonly NameMention[]): NameGroup[] {
  const groups: NameGroup[] = []
  const byKey = new Map<string, NameGroup>()
  for (const mention of mentions) {
    const key = `${mention.type}|${mention.key}|${mention.generation}|${mention.family}`
    let group = byKey.get(key)
    if (!group) {
      const { type, words, generation, family } = mention
      group = { id: groups.length, type, words, generation, family, mentions: [] }
      byKey.set(key, group)
      groups.push(group)
    }
    group.mentions.push(mention)
  }
  return groups
}

/** Adds to the list at a key. */
export function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
