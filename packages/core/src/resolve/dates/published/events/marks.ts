import type { Text } from '../../../../language/text'
import type { CandidateMention } from '../candidates'
import type { TextNews } from '../word-news'
import type { EventDays } from './named-event'

/** A party is a text's where this much of all candidates it names, or more, are its. */
const most = 0.8
/** How much the party of a text weighs among its marks, and that of the very sentence. */
const ofText = 1
const ofSentence = 2

/**
 * Counts the words of an article that tell an event from others of its kind: its place, its host, the states that vote,
 * and the party of the candidates named with it.
 */
export class Marks {
  readonly #news: TextNews
  readonly #counts = new Map<EventDays, number>()
  /** By sentence, the party of all candidates in it; "" where they are of several. */
  readonly #parties = new Map<number, string>()
  readonly #party: string | null

  constructor(news: TextNews, { sentenceOf }: Text, candidates: readonly CandidateMention[]) {
    this.#news = news
    const times = new Map<string, number>()
    for (const { candidacy, firstToken } of candidates) {
      const { party } = candidacy
      const sentence = sentenceOf[firstToken]
      times.set(party, (times.get(party) ?? 0) + 1)
      this.#parties.set(sentence, (this.#parties.get(sentence) ?? party) === party ? party : '')
    }
    this.#party = [...times].find(([, count]) => count >= most * candidates.length)?.[0] ?? null
  }

  count(days: EventDays, sentence: number): number {
    let count = this.#counts.get(days)
    if (count === undefined) {
      count = 0
      // Places of several words: that all of them occur is near enough.
      for (const mark of days.marks) if (mark.every((word) => this.#news.held[word] !== 0)) count++
      this.#counts.set(days, count)
    }
    if (days.party === null) return count
    if (days.party === this.#parties.get(sentence)) return count + ofSentence
    return days.party === this.#party ? count + ofText : count
  }
}

/** The cost of a text that speaks less of an event's place than of another's of its kind. */
export function unlike(event: EventDays, all: readonly EventDays[], marks: Marks, sentence: number): number {
  const most = Math.max(...all.map((days) => marks.count(days, sentence)))
  return -6 * Math.min(4, most - marks.count(event, sentence))
}
