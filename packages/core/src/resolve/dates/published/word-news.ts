import type { Spelling } from '../../../language/spelling'
import type { Text } from '../../../language/text'
import { type Candidacy, candidacyTable } from './candidacy-table'
import { eventTable } from './events/event-table'
import type { NamedEvent } from './events/named-event'

/** What the tables of news know of a word. */
export interface WordNews {
  /** Events whose name can begin with it, as it stands or in lower case. */
  readonly heads: readonly NamedEvent[]
  /** Whether it is a first word of what else must stand near the head of an event. */
  readonly beside: boolean
  /** Who ran for president under a name that begins with it. */
  readonly candidacies: readonly Candidacy[]
}

/** What they know of nearly every word. */
export const noNews: WordNews = { heads: [], beside: false, candidacies: [] }

/**
 * Most words of an article were in the last one, too: kept with the spelling, what is known of them is looked up once and
 * not once for each article.
 */
export function newsOf(spelling: Spelling): WordNews {
  let news = spelling.news as WordNews | null
  if (news === null) {
    news = look(spelling)
    spelling.news = news
  }
  return news
}

function look({ text, lower }: Spelling): WordNews {
  const { rows, beside } = eventTable()
  const heads = rows.get(text) ?? rows.get(lower)
  const candidacies = candidacyTable().get(text)
  const stands = beside.has(text) || beside.has(lower)
  if (heads === undefined && candidacies === undefined && !stands) return noNews
  return { heads: heads ?? noNews.heads, beside: stands, candidacies: candidacies ?? noNews.candidacies }
}

/** By form. */
export function readNews({ tokens: { forms } }: Text): readonly WordNews[] {
  const news: WordNews[] = []
  for (let form = 0; form < forms.count; form++) news.push(newsOf(forms.spelling[form]))
  return news
}
