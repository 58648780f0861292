import type { Text } from '../../../language/text'
import { Case } from '../../../language/tokens'
import type { DateExpression } from '../../../mentions/dates/date-expression'
import type { TenseReader } from '../tense'
import { type CandidateMention, findCandidates } from './candidates'
import { type EventMention, type EventWords, findEvents, readEventWords } from './events/find-events'
import { weekdaysOfEvents } from './events/weekdays-of-events'
import type { Fact } from './facts'
import type { Evidence } from './infer-published'
import { type KnownRange, knownRanges } from './known-words'
import { afterPastMonth } from './past-months'
import { findPosts, newestPost, type Post } from './posts'
import { readStyle, type Style } from './style'
import { officeRange, type TimeRange, timeRange } from './time-range'
import { readNews, type TextNews } from './word-news'

/** A post that is so many days older than something the text tells as past is history, and tells nothing of the story's day. */
const history = 45

/** Each kind is asked by few rules and is not cheap, so it is looked for when first asked. */
export function gatherEvidence(
  text: Text,
  facts: readonly Fact[],
  expressions: readonly DateExpression[],
  tenses: TenseReader,
): Evidence {
  let known: readonly KnownRange[] | null = null
  let range: TimeRange | null = null
  let events: readonly EventMention[] | null = null
  let eventWeekdays: ReadonlyMap<number, boolean> | null = null
  let candidates: readonly CandidateMention[] | null = null
  let posts: readonly Post[] | null = null
  let style: Style | null = null
  let words: ReadonlySet<string> | null = null
  let eventWords: EventWords | null = null
  let newsOfText: TextNews | null = null
  const news = () => {
    newsOfText ??= readNews(text)
    return newsOfText
  }
  const knownWords = () => {
    known ??= knownRanges(text)
    return known
  }
  return {
    text,
    facts,
    expressions,
    tenses,
    get range() {
      range ??= afterPastMonth(facts, timeRange(text, facts, knownWords()))
      return range
    },
    get offices() {
      return officeRange(knownWords())
    },
    get words() {
      words ??= readWords(text)
      return words
    },
    get eventWords() {
      eventWords ??= readEventWords(text, news())
      return eventWords
    },
    get events() {
      events ??= findEvents(text, this.eventWords)
      return events
    },
    get eventWeekdays() {
      eventWeekdays ??= weekdaysOfEvents(text, facts, this.events)
      return eventWeekdays
    },
    get candidates() {
      candidates ??= findCandidates(text, news())
      return candidates
    },
    get posts() {
      if (posts) return posts
      posts = findPosts(text.source, facts)
      const newest = newestPost(posts)
      if (newest && this.range.from !== null && this.range.from - newest.day > history) posts = []
      return posts
    },
    get style() {
      style ??= readStyle(text, this.posts)
      return style
    },
  }
}

function readWords({ tokens: { forms } }: Text): ReadonlySet<string> {
  const words = new Set<string>()
  for (let form = 0; form < forms.count; form++) {
    words.add(forms.text[form])
    if (forms.case[form] !== Case.Lower) words.add(forms.lower[form])
  }
  return words
}
