import type { Text } from '../../../language/text'
import type { DateExpression } from '../../../mentions/dates/date-expression'
import type { TenseReader } from '../tense'
import { type CandidateMention, findCandidates } from './candidates'
import { type Tie, tieOf } from './events/event-ties'
import { type EventMention, findEvents } from './events/find-events'
import { weekdaysOfEvents } from './events/weekdays-of-events'
import type { Fact } from './facts'
import type { Evidence } from './infer-published'
import { type KnownRange, knownRanges } from './known-ranges'
import { afterPastMonth } from './past-months'
import { findPosts, newestPost, type Post } from './posts'
import { readStyle, type Style } from './style'
import { officeRange, type TimeRange, timeRange } from './time-range'
import { readNews, type TextNews } from './word-news'

/** A post that is so many days older than something the text tells as past is history, and tells nothing of the story's day. */
const history = 45

export function gatherEvidence(
  text: Text,
  facts: readonly Fact[],
  expressions: readonly DateExpression[],
  tenses: TenseReader,
): Evidence {
  return new GatheredEvidence(text, facts, expressions, tenses)
}

/** Each kind is asked by few rules and is not cheap, so it is looked for when first asked. */
class GatheredEvidence implements Evidence {
  #known: readonly KnownRange[] | null = null
  #range: TimeRange | null = null
  #news: TextNews | null = null
  #events: readonly EventMention[] | null = null
  #ties: readonly (Tie | null)[] | null = null
  #eventWeekdays: ReadonlyMap<number, boolean> | null = null
  #candidates: readonly CandidateMention[] | null = null
  #posts: readonly Post[] | null = null
  #style: Style | null = null

  constructor(
    readonly text: Text,
    readonly facts: readonly Fact[],
    readonly expressions: readonly DateExpression[],
    readonly tenses: TenseReader,
  ) {}

  get #ranges(): readonly KnownRange[] {
    this.#known ??= knownRanges(this.text, this.news)
    return this.#known
  }

  get range(): TimeRange {
    this.#range ??= afterPastMonth(this.facts, timeRange(this.text, this.facts, this.#ranges))
    return this.#range
  }

  get offices(): Evidence['offices'] {
    return officeRange(this.#ranges)
  }

  get news(): TextNews {
    this.#news ??= readNews(this.text)
    return this.#news
  }

  get events(): readonly EventMention[] {
    this.#events ??= findEvents(this.text, this.news)
    return this.#events
  }

  get ties(): readonly (Tie | null)[] {
    this.#ties ??= this.events.map((mention) => tieOf(this.text, this.facts, mention))
    return this.#ties
  }

  get eventWeekdays(): ReadonlyMap<number, boolean> {
    this.#eventWeekdays ??= weekdaysOfEvents(this.facts, this.ties)
    return this.#eventWeekdays
  }

  get candidates(): readonly CandidateMention[] {
    this.#candidates ??= findCandidates(this.text, this.news)
    return this.#candidates
  }

  get posts(): readonly Post[] {
    if (this.#posts) return this.#posts
    this.#posts = findPosts(this.text.source, this.facts)
    const newest = newestPost(this.#posts)
    if (newest && this.range.from !== null && this.range.from - newest.day > history) this.#posts = []
    return this.#posts
  }

  get style(): Style {
    this.#style ??= readStyle(this.text, this.news, this.posts)
    return this.#style
  }
}
