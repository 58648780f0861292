import type { Text } from '../../../language/text'
import type { DateExpression } from '../../../mentions/dates/date-expression'
import type { PublicationDate, Span } from '../../../model'
import { formatDay } from '../../../source/calendar'
import type { Tense, TenseReader } from '../tense'
import type { CandidateMention } from './candidates'
import type { Tie } from './events/event-ties'
import type { EventMention } from './events/find-events'
import { type Fact, readFacts } from './facts'
import { gatherEvidence } from './gather-evidence'
import type { Post } from './posts'
import { publishedRules } from './rules'
import type { Style } from './style'
import type { TimeRange } from './time-range'
import type { TextNews } from './word-news'

/** What a rule claims: the first day and the last that the article can have been published on. */
export interface Claim {
  readonly from: number
  readonly to: number
  readonly evidence: readonly Span[]
  readonly certainty: 'inferred' | 'guessed'
}

/** What a text holds that tells when it was published. */
export interface Evidence {
  readonly text: Text
  readonly facts: readonly Fact[]
  /** All dates, those of furniture and notes among them. */
  readonly expressions: readonly DateExpression[]
  readonly tenses: TenseReader
  readonly range: TimeRange
  readonly offices: { readonly from: number | null; readonly to: number | null }
  /** What tables know of its words. */
  readonly news: TextNews
  readonly events: readonly EventMention[]
  /** The day beside each of the events, where there is one. */
  readonly ties: readonly (Tie | null)[]
  /** The weekdays that events are on: whether they are over. */
  readonly eventWeekdays: ReadonlyMap<number, boolean>
  readonly candidates: readonly CandidateMention[]
  readonly posts: readonly Post[]
  readonly style: Style
}

export interface PublishedRule {
  readonly name: string
  readonly claim: (evidence: Evidence) => Claim | null
}

/** Works the day of publication out of what the text says, where nobody states it; `null` where that doesn't fix it. */
export function inferPublished(
  text: Text,
  expressions: readonly DateExpression[],
  tenses: readonly Tense[],
  reader: TenseReader,
): PublicationDate | null {
  const facts = readFacts(text, expressions, tenses)
  if (facts.length === 0) return null
  const evidence = gatherEvidence(text, facts, expressions, reader)
  for (const rule of publishedRules) {
    const claim = rule.claim(evidence)
    if (!claim) continue
    const value = writeClaim(claim)
    if (value === null) continue
    return { value, basis: 'inferred', rule: rule.name, certainty: claim.certainty, evidence: claim.evidence }
  }
  return null
}

/** A day, or the month or year that both ends lie in. */
function writeClaim({ from, to }: Claim): string | null {
  const first = formatDay(from)
  const last = formatDay(to)
  if (from === to) return first
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7)
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null
}
