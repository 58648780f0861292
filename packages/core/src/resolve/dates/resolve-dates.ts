import type { Text } from '../../language/text'
import type { Layout } from '../../layout/layout'
import type { ClockTime } from '../../mentions/dates/date-expression'
import type { DateExpression } from '../../mentions/dates/find-dates'
import type { DateMention, PublicationDate, Span } from '../../model'
import type { Diagnostics } from '../../model/diagnostics'
import { pad } from '../../source/calendar'
import { writesDayFirst } from './day-first'
import { EventDays } from './event-days'
import type { DatedSentence } from './find-event'
import { isApproximateHoliday } from './holidays'
import type { Period } from './period'
import { inferPublished } from './published/infer-published'
import { readPublished } from './read-published'
import { isRecalled } from './recalled-hour'
import { type Reference, type Resolution, unresolved } from './reference'
import { resolveMeaning } from './resolve-meaning'
import { TenseReader } from './tense'

export { buildTimeline } from './build-timeline'

export interface ResolvedDates {
  readonly published: PublicationDate | null
  readonly dates: readonly DateMention[]
}

/** How many sentences a story goes on about the quarter it named. */
const quarterReach = 6

/** Gives every expression its value, and the article its day of publication where nobody states it. */
export function resolveDates(
  text: Text,
  layout: Layout,
  expressions: readonly DateExpression[],
  diagnostics: Diagnostics,
): ResolvedDates {
  const reader = new TenseReader(text)
  const tenses = expressions.map((expression) => reader.read(expression))
  const published = layout.published ?? inferPublished(text, expressions, tenses, reader)
  // Who only says when the page was last updated (a live blog) speaks from that day.
  const told = published ?? layout.modified
  const reference = told && readPublished(told.value)
  const dayFirst = writesDayFirst(text, expressions)
  let previous: { period: Period; span: Span; sentence: number; block: number } | null = null
  let quarter: { period: Period; span: Span; sentence: number } | null = null
  let anchorless: Span | null = null
  const dated = new Map<number, DatedSentence>()
  /** Dates that hang on an event, for when all days are known. */
  const onEvents: number[] = []
  const dates: DateMention[] = []
  for (const [index, expression] of expressions.entries()) {
    const span = spanOf(text, expression)
    if (expression.meaning.kind === 'duration' || expression.meaning.kind === 'set') {
      dates.push({
        type: expression.type,
        span,
        value: expression.meaning.value,
        anchor: null,
        rule: expression.rule,
        certainty: 'stated',
        evidence: [],
      })
      continue
    }
    const context: Reference = {
      published: reference,
      previous,
      sameBlock: previous !== null && previous.block === text.sentences[text.sentenceOf[expression.firstToken]].block,
      quarter: quarter && text.sentenceOf[expression.firstToken] - quarter.sentence <= quarterReach ? quarter : null,
      tense: tenses[index],
      dayFirst: expression.ambiguous === true && dayFirst === true,
    }
    const resolution: Resolution =
      expression.meaning.kind === 'clock' && isRecalled(text, expression, previous)
        ? unresolved(null)
        : resolveMeaning(expression.meaning, context)
    if (!resolution.period && reference?.precision !== 'day' && resolution.anchor === 'published') anchorless ??= span
    dates.push({
      type: expression.type,
      span,
      value: resolution.period && writeValue(expression, resolution.period),
      anchor: resolution.period ? resolution.anchor : resolution.anchor === 'absolute' ? null : resolution.anchor,
      rule: expression.rule,
      certainty: certaintyOf(expression, resolution, dayFirst),
      evidence: resolution.evidence,
    })
    if (!resolution.period) {
      if (resolution.anchor === 'event') onEvents.push(dates.length - 1)
      continue
    }
    const sentence = text.sentenceOf[expression.firstToken]
    // "a year earlier" hangs on what it is compared with, and so does what follows it.
    const compared = expression.meaning.kind === 'offset' && expression.meaning.unit === 'Y'
    if (!compared) previous = { period: resolution.period, span, sentence, block: text.sentences[sentence].block }
    if (expression.meaning.kind === 'quarter' && resolution.period.precision === 'quarter')
      quarter = { period: resolution.period, span, sentence }
    if (resolution.period.precision === 'day' && !dated.has(sentence))
      dated.set(sentence, { sentence, token: expression.firstToken, day: resolution.period.start, span })
  }
  const events = new EventDays(
    text,
    dated,
    onEvents.map((index) => expressions[index]),
  )
  for (const index of onEvents) {
    const event = events.read(expressions[index])
    if (event)
      dates[index] = {
        ...dates[index],
        value: writeValue(expressions[index], event.period),
        certainty: event.certainty,
        evidence: event.evidence,
      }
    else diagnostics.report('unknown-event', dates[index].span)
  }
  if (anchorless) diagnostics.report('unknown-publication-date', anchorless)
  return { published, dates }
}

function spanOf({ tokens }: Text, expression: DateExpression): Span {
  return { start: tokens.start[expression.firstToken], end: tokens.end[expression.endToken - 1] }
}

function certaintyOf(expression: DateExpression, resolution: Resolution, dayFirst: boolean | null) {
  return expression.ambiguous && dayFirst === null ? 'guessed' : resolution.certainty
}

function writeValue({ meaning, time, approximate }: DateExpression, period: Period): string {
  const value = time && period.precision === 'day' ? `${period.value}T${writeTime(time)}` : period.value
  const about = approximate || (meaning.kind === 'holiday' && isApproximateHoliday(meaning.name))
  return about && !time && period.precision !== 'range' && period.precision !== 'week' ? `${value}~` : value
}

function writeTime({ hour, minute, second, zone }: ClockTime): string {
  const clock = `${pad(hour === 24 ? 0 : hour, 2)}:${pad(minute ?? 0, 2)}${second === null ? '' : `:${pad(second, 2)}`}`
  if (zone === null) return clock
  if (zone === 0) return `${clock}Z`
  const size = Math.abs(zone)
  return `${clock}${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}
