import type { Article, Entity } from 'nutgraf'
import type { Row, Table } from './table'

export const people: Table = {
  fields: ['name', 'roles', 'country', 'mentions', 'quotes', 'in_story', 'aliases', 'first', 'rule', 'certainty'],
  columns: [
    { field: 'name', title: 'Person', grow: 1, style: 'strong' },
    { field: 'roles', title: 'Role', grow: 2 },
    { field: 'country', title: '', grow: 0, style: 'dim' },
    { field: 'mentions', title: 'Mentions', grow: 0, right: true },
    { field: 'quotes', title: 'Quotes', grow: 0, right: true },
  ],
  rows: (article) => {
    const counts = quoteCounts(article)
    return article.entities.filter(({ type }) => type === 'person').map((entity) => row(entity, counts))
  },
  hides: {
    row: ({ in_story }) => in_story === false,
    note: (count) =>
      `${count} named only in bylines, credits or the like (--format csv lists ${count === 1 ? 'it' : 'them'})`,
  },
  empty: 'No person is named.',
}

/** How many quotes each entity speaks. */
export function quoteCounts(article: Article): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { speakers } of article.quotes) {
    for (const entity of new Set(speakers.map(({ entity }) => entity))) {
      if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
    }
  }
  return counts
}

const row = (entity: Entity, counts: ReadonlyMap<number, number>): Row => ({
  name: entity.name,
  roles: unique(entity.roles.map(({ text }) => text)),
  country: entity.country,
  mentions: entity.mentions.length,
  quotes: counts.get(entity.id) ?? 0,
  in_story: entity.inStory,
  aliases: unique(entity.aliases.map(({ text }) => text)),
  first: entity.mentions[0]?.span.start ?? null,
  rule: entity.mentions[0]?.rule ?? null,
  certainty: entity.mentions[0]?.certainty ?? null,
})

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
