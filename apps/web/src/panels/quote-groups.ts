import type { Article } from 'nutgraf'

/** The quotes of one speaker, or of nobody that the text tells. Numbers are the article's. */
export interface QuoteGroup {
  readonly entity: number | null
  /** What the text calls the speaker, where it could not be told who that is. */
  readonly name: string | null
  readonly quotes: readonly number[]
}

/** Who said what: the quotes by speaker, speakers in the order of their first quote, those unknown at the end. */
export function quoteGroups(article: Article, person: string | null): readonly QuoteGroup[] {
  const groups = new Map<string, { entity: number | null; name: string | null; quotes: number[] }>()
  for (const [id, { type, speakers }] of article.quotes.entries()) {
    if (type === 'scare') continue
    for (const speaker of speakers.length > 0 ? speakers : [null]) {
      const entity = speaker?.entity ?? null
      const name = entity !== null ? (article.entities[entity]?.name ?? null) : speaker && slice(article, speaker.span)
      if (person !== null && name !== person) continue
      const key = entity !== null ? `#${entity}` : (name ?? '')
      const group = groups.get(key)
      if (group) group.quotes.push(id)
      else groups.set(key, { entity, name, quotes: [id] })
    }
  }
  const all = [...groups.values()]
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)]
}

/** Words in quotation marks that nobody says: nicknames, titles of works, irony. */
export function scareQuotes(article: Article): readonly number[] {
  return article.quotes.flatMap(({ type }, id) => (type === 'scare' ? [id] : []))
}

function slice({ source }: Article, { start, end }: { start: number; end: number }): string {
  return source.slice(start, end).replace(/\s+/g, ' ')
}
