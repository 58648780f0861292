import type { Article } from 'nutgraf'
import type { Mark, MarkKind } from './mark'

export interface Filters {
  readonly kinds: ReadonlySet<MarkKind>
  readonly person: string | null
}

/** The marks that pass the filters: of these kinds, and of this person alone where one is chosen. */
export function visibleMarks(article: Article, marks: readonly Mark[], { kinds, person }: Filters): readonly Mark[] {
  return marks.filter((mark) => kinds.has(mark.kind) && (person === null || concerns(article, mark, person)))
}

function concerns(article: Article, { target }: Mark, person: string): boolean {
  switch (target.kind) {
    case 'entity':
      return article.entities[target.id]?.name === person
    case 'quote':
      return speakerNames(article, target.id).includes(person)
    default:
      return false
  }
}

function speakerNames(article: Article, quote: number): (string | undefined)[] {
  return (article.quotes[quote]?.speakers ?? []).map(({ entity }) =>
    entity === null ? undefined : article.entities[entity]?.name,
  )
}
