import type { Text } from '../../language/text'
import type { DateExpression } from '../../mentions/dates/date-expression'
import type { Certainty, Span } from '../../model'
import { type DatedSentence, EventFinder } from './find-event'
import { moveBy } from './move-by'
import { dayPeriod, type Period } from './period'

export interface EventDay {
  readonly period: Period
  readonly certainty: Certainty
  readonly evidence: readonly Span[]
}

/** Tells the day of "a day after the vote", three ways. */
export class EventDays {
  readonly #finder: EventFinder | null
  /** The story's days, not those of its pictures, each with the words that name it first. */
  readonly #days = new Map<number, Span>()

  constructor(
    readonly text: Text,
    readonly dated: ReadonlyMap<number, DatedSentence>,
    events: readonly DateExpression[],
  ) {
    this.#finder = events.length > 0 && dated.size > 0 ? new EventFinder(text, dated, events) : null
    if (!this.#finder) return
    for (const { sentence, day, span } of dated.values()) {
      const { type } = text.blocks[text.sentences[sentence].block]
      if (type !== 'caption' && type !== 'credit' && !this.#days.has(day)) this.#days.set(day, span)
    }
  }

  read(expression: DateExpression): EventDay | null {
    const { meaning } = expression
    if (meaning.kind !== 'offset' || !this.#finder) return null
    const { count, unit } = meaning
    // "dropped the plan on Wednesday, a week after parents signed a petition": that day is Wednesday.
    const own = this.#ownDay(expression)
    if (own) return { period: dayPeriod(own.day), certainty: 'inferred', evidence: [own.span] }
    const event = this.#finder.find(expression)
    const period = event && moveBy(dayPeriod(event.day), count, unit)
    if (event && period) return { period, certainty: 'inferred', evidence: [event.span] }
    // The text tells of two days that are so far apart, and of no other two.
    const apart = unit === 'D' ? count : unit === 'W' ? 7 * count : 0
    const pairs =
      apart === 0 || this.#days.size > 40 ? [] : [...this.#days].filter(([day]) => this.#days.has(day + apart))
    if (pairs.length !== 1) return null
    const [[day, span]] = pairs
    const other = this.#days.get(day + apart)
    return { period: dayPeriod(day + apart), certainty: 'guessed', evidence: other ? [span, other] : [span] }
  }

  #ownDay({ firstToken }: DateExpression): DatedSentence | null {
    const { tokens, sentenceOf } = this.text
    if (firstToken === 0 || tokens.forms.text[tokens.form[firstToken - 1]] !== ',') return null
    const dated = this.dated.get(sentenceOf[firstToken])
    return dated && dated.token < firstToken ? dated : null
  }
}
