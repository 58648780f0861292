import type { Spelling } from '../../../language/spelling'
import type { Text } from '../../../language/text'
import { scratch } from '../../../source/scratch'
import { type Candidacy, candidacyTable } from './candidacy-table'
import { eventTable } from './events/event-table'
import type { NamedEvent } from './events/named-event'

/** What the tables of news know of a word. */
export interface WordNews {
  /** Events whose name can begin with it, as it stands or in lower case. */
  readonly heads: readonly NamedEvent[]
  /** Its numbers among the first words of what else must stand near the head of an event: as it stands, and in lower case. */
  readonly beside: readonly number[]
  /** Who ran for president under a name that begins with it. */
  readonly candidacies: readonly Candidacy[]
}

/** What they know of nearly every word. */
const noNews: WordNews = { heads: [], beside: [], candidacies: [] }

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
  const stands = [...new Set([beside.get(text), beside.get(lower)])].filter((number) => number !== undefined)
  if (heads === undefined && candidacies === undefined && stands.length === 0) return noNews
  return { heads: heads ?? noNews.heads, beside: stands, candidacies: candidacies ?? noNews.candidacies }
}

/** What a word of a text can be, a bit each. */
export enum NewsFlag {
  /** An event's name can begin with it. */
  Head = 1,
  /** A candidate's name can begin with it. */
  Candidate = 2,
  /** It can stand near the head of an event. */
  Beside = 4,
  /** It is one of the other words of an event that the text can name: see `readEventWords`. */
  Other = 8,
}

/** The forms of a text that the tables know something of. It holds until the next text is read. */
export interface TextNews {
  /** By form, `NewsFlag`s: a byte for each, so that a walk over the tokens stays near the processor. */
  readonly flags: Uint8Array
  /** Those with a flag. */
  readonly known: readonly number[]
}

const scratchFlags = scratch((length) => new Uint8Array(length))

export function readNews({ tokens: { forms } }: Text): TextNews {
  const flags = scratchFlags(forms.count)
  const known: number[] = []
  for (let form = 0; form < forms.count; form++) {
    const news = newsOf(forms.spelling[form])
    if (news === noNews) {
      flags[form] = 0
      continue
    }
    flags[form] =
      (news.heads.length > 0 ? NewsFlag.Head : 0) |
      (news.candidacies.length > 0 ? NewsFlag.Candidate : 0) |
      (news.beside.length > 0 ? NewsFlag.Beside : 0)
    known.push(form)
  }
  return { flags, known }
}
