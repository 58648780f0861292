import type { Spelling } from '../../../language/spelling'
import type { Text } from '../../../language/text'
import { scratch } from '../../../source/scratch'
import { type Candidacy, candidacyTable } from './candidacy-table'
import { eventTable } from './events/event-table'
import type { EventHeads } from './events/named-event'
import { type KnownWords, knownWords } from './known-words'
import { knownNumberOf, tableWordCount } from './table-words'

/** What the tables of news know of a word. */
export interface WordNews {
  /** Events whose name can begin with it, as it stands or in lower case. */
  readonly heads: EventHeads | null
  /** Its numbers among the words that the tables ask for: as it stands, and in lower case. */
  readonly numbers: readonly number[]
  /** Who ran for president under a name that begins with it. */
  readonly candidacies: readonly Candidacy[]
  /** What can follow it in words that tell of a time. */
  readonly known: KnownWords | null
  /** `NewsFlag`s */
  readonly flags: number
}

/** What a word of a text can be, a bit each. */
export enum NewsFlag {
  /** An event's name can begin with it. */
  Head = 1,
  /** A candidate's name can begin with it. */
  Candidate = 2,
  /** The tables ask for it. */
  Asked = 4,
  /** Words that tell of a time can begin with it. */
  Known = 8,
  /** "Mr." and the like. */
  Title = 16,
  /** It begins with a mark as typesetters have it, or with a typewriter's. */
  Curled = 32,
  Straight = 64,
}

/** What they know of nearly every word. */
const noNews: WordNews = { heads: null, numbers: [], candidacies: [], known: null, flags: 0 }

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

const titles = new Set(['Mr.', 'Mrs.', 'Ms.'])
const curledMarks = '“”’'
const straightMarks = '"\''

function look({ text, lower }: Spelling): WordNews {
  const events = eventTable()
  const heads = events.get(text) ?? events.get(lower) ?? null
  const candidacies = candidacyTable().get(text)
  const known = knownWords().get(text) ?? null
  const numbers = [...new Set([knownNumberOf(text), knownNumberOf(lower)])].filter((number) => number !== undefined)
  const flags =
    (heads ? NewsFlag.Head : 0) |
    (candidacies ? NewsFlag.Candidate : 0) |
    (numbers.length > 0 ? NewsFlag.Asked : 0) |
    (known ? NewsFlag.Known : 0) |
    (titles.has(text) ? NewsFlag.Title : 0) |
    (curledMarks.includes(text[0]) ? NewsFlag.Curled : 0) |
    (straightMarks.includes(text[0]) ? NewsFlag.Straight : 0)
  return flags === 0 ? noNews : { heads, numbers, candidacies: candidacies ?? noNews.candidacies, known, flags }
}

/** What the tables know of a text's words. It holds until the next text is read. */
export interface TextNews {
  /** By form, `NewsFlag`s: a byte for each, so that a walk over the tokens stays near the processor. */
  readonly flags: Uint8Array
  /** The tokens with a flag, in their order, and how many they are. */
  readonly tokens: Int32Array
  readonly count: number
  /** By a word's number (`table-words.ts`), 1 where the text holds it. */
  readonly held: Uint8Array
}

/** Where the first of the tokens stands that is at a token or behind it. */
export function indexFrom({ tokens, count }: TextNews, token: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle] < token) low = middle + 1
    else high = middle
  }
  return low
}

const scratchFlags = scratch((length) => new Uint8Array(length))
const scratchTokens = scratch((length) => new Int32Array(length))
const scratchHeld = scratch((length) => new Uint8Array(length))

export function readNews({ tokens: { forms, form, count: tokenCount } }: Text): TextNews {
  // Each numbers the words that it asks for: only then is it known how many there are.
  eventTable()
  candidacyTable()
  knownWords()
  const flags = scratchFlags(forms.count)
  const held = scratchHeld(tableWordCount()).fill(0, 0, tableWordCount())
  for (let index = 0; index < forms.count; index++) {
    const news = newsOf(forms.spelling[index])
    flags[index] = news.flags
    if (news !== noNews) for (const number of news.numbers) held[number] = 1
  }
  const tokens = scratchTokens(tokenCount)
  let count = 0
  for (let token = 0; token < tokenCount; token++) if (flags[form[token]] !== 0) tokens[count++] = token
  return { flags, tokens, count, held }
}
