import type { Span } from '../../../../model'
import { fromDayNumber, toDayNumber, weekdayOf } from '../../../../source/calendar'
import type { Tense } from '../../tense'
import type { DayScores } from '../day-scores'
import { hasYear, leadOf, type Tie } from '../events/event-ties'
import type { EventMention } from '../events/find-events'
import { Marks, unlike } from '../events/marks'
import type { EventDays, NamedEvent } from '../events/named-event'
import type { Fact } from '../facts'
import { Cost, type DayEvidence } from './day-evidence'

/** How often the same event counts where no day stands beside it. */
const repeats = 2
/** Cost of telling of another event of its kind than the one named. */
const otherOfKind = -16
const otherThanNamed = -26
const surer = 8
/** A weekday on the other side of its event than a verb near it says. */
const wrongVerb = -7
/** "next week's primary" in another week. */
const weekNamed = -16

/**
 * Events of known days (data/events.tsv, us-debates.tsv, us-primaries.tsv): what is told as past is behind, what is told
 * as future ahead, and a day beside the event puts publication within its week, or on one day ("last night's debate").
 */
export const namedEvents: DayEvidence = {
  name: 'named-events',
  weigh({ text, facts, events, ties, eventWeekdays, tenses, news, candidates }, scores) {
    const told = new Set<string>()
    const counts = new Map<NamedEvent, number>()
    const marks = new Marks(news, text, candidates)
    const fully = toldFully(events, ties)
    for (const [index, mention] of events.entries()) {
      const { event, span } = mention
      const tie = ties[index]
      if (tie) {
        const { fact } = tie
        const tense = tenseOf(tie, eventWeekdays)
        const key = `${text.source.slice(fact.span.start, fact.span.end)} ${tense} ${event.parts.join()}`
        if (told.has(key) || (!event.wider && fully.get(fact)?.has(event.days))) continue
        told.add(key)
        const start = Math.min(span.start, fact.span.start)
        weighTie(mention, { ...tie, tense }, marks, scores, { start, end: Math.max(span.end, fact.span.end) })
        continue
      }
      if (event.tied || hasYear(facts, mention)) continue
      const count = (counts.get(event) ?? 0) + 1
      counts.set(event, count)
      if (count > repeats) continue
      const lead = event.sudden ? 'past' : leadOf(text, mention.firstToken)
      // Verbs tell better that something is to come than that it was.
      const tense = lead ?? (tenses.readAt(mention.firstToken, mention.endToken) === 'future' ? 'future' : null)
      if (tense === null || tense === 'open') continue
      const cost = event.sudden ? Cost.Impossible : -9 / count
      scores.addPainted(span, cost, (set) => paintNearest(event.days, tense, set))
    }
  },
}

/** "lost the Iowa caucuses on Monday" tells of the caucuses, and not of the loss besides: by day, what is told with its kind. */
function toldFully(
  events: readonly EventMention[],
  ties: readonly (Tie | null)[],
): ReadonlyMap<Fact, ReadonlySet<NamedEvent['days']>> {
  const fully = new Map<Fact, Set<NamedEvent['days']>>()
  for (const [index, { event }] of events.entries()) {
    const fact = ties[index]?.fact
    if (!fact || !event.wider) continue
    const days = fully.get(fact)
    if (days) days.add(event.days)
    else fully.set(fact, new Set([event.days]))
  }
  return fully
}

/** What no verb says of an event the text may say of its weekday elsewhere. */
function tenseOf({ fact, tense }: Tie, over: ReadonlyMap<number, boolean>): Tie['tense'] {
  if (tense === 'past' || tense === 'future' || fact.meaning.kind !== 'weekday') return tense
  return over.get(fact.meaning.weekday) === true ? 'past' : tense
}

type SetWeight = (day: number, weight: number) => void

/** Where the day beside it does not fit the event named, the text tells of another of its kind. */
function weighTie(
  { event, close, sentence }: EventMention,
  tie: Tie,
  marks: Marks,
  scores: DayScores,
  span: Span,
): void {
  const inReach = ({ from, to }: EventDays) => to >= scores.from - reach && from <= scores.to + reach
  const own = painter(event.days.filter(inReach), tie, marks, sentence)
  const other = painter(event.wider?.filter(inReach) ?? [], tie, marks, sentence)
  if (!own && !other) return
  const least = own && close ? own.cost - surer : (own?.cost ?? other?.cost ?? 0)
  scores.addPainted(span, least, (set) => {
    own?.paint(set)
    other?.paint((day, weight) => set(day, own ? weight + (close ? otherThanNamed : otherOfKind) : weight))
  })
}

/** What a day beside an event leaves open, and the cost of the rest; `null` where it says nothing of these events. */
interface Painter {
  readonly cost: number
  readonly paint: (set: SetWeight) => void
}

function painter(days: readonly EventDays[], tie: Tie, marks: Marks, sentence: number): Painter | null {
  const { meaning } = tie.fact
  switch (meaning.kind) {
    case 'weekday':
      return paintWeekday(days, meaning.weekday, tie, marks, sentence)
    case 'deictic':
      return paintAt(days, -meaning.days, marks, sentence)
    case 'day':
      return paintMonthDay(days, meaning.month, meaning.day, tie)
    case 'unit':
      return paintUnit(days, meaning.unit, meaning.relation)
    default:
      return null
  }
}

/** "last night's debate": the days so many after those of the events. */
function paintAt(days: readonly EventDays[], shift: number, marks: Marks, sentence: number): Painter | null {
  if (days.length === 0) return null
  const paint = (set: SetWeight) => {
    for (const event of days)
      for (let day = event.from; day <= event.to; day++) set(day + shift, unlike(event, days, marks, sentence))
  }
  return { cost: Cost.Impossible, paint }
}

/** Within the week after it or before it. */
function paintWeekday(
  days: readonly EventDays[],
  weekday: number,
  { tense, sure }: Tie,
  marks: Marks,
  sentence: number,
): Painter | null {
  const on: { day: number; event: EventDays }[] = []
  for (const event of days)
    for (let day = event.from; day <= event.to; day++) if (weekdayOf(day) === weekday) on.push({ day, event })
  if (on.length === 0) return null
  const events = on.map(({ event }) => event)
  const against = sure ? Cost.Unlikely : wrongVerb
  const paint = (set: SetWeight) => {
    for (const { day, event } of on) {
      const cost = unlike(event, events, marks, sentence)
      for (let gone = -6; gone <= 6; gone++) {
        const wrong = (tense === 'past' && gone < 0) || (tense === 'future' && gone > 0) ? against : 0
        set(day + gone, wrong + cost - Math.max(0, Math.abs(gone) - 4))
      }
    }
  }
  return { cost: Cost.Unfit, paint }
}

/** "the Feb. 9 primary": the year in which it was on that day. */
function paintMonthDay(days: readonly EventDays[], month: number, dayOfMonth: number, tie: Tie): Painter | null {
  const { tense, sure } = tie
  if (tense === null || tense === 'open') return null
  const on = days.filter(({ from, to }) => {
    for (let day = from; day <= to; day++) {
      const date = fromDayNumber(day)
      if (date.month === month && date.day === dayOfMonth) return true
    }
    return false
  })
  return on.length === 0 ? null : { cost: sure ? Cost.Unlikely : -8, paint: (set) => paintNearest(on, tense, set) }
}

/** "last week's debate", "next month's convention". */
function paintUnit(days: readonly EventDays[], unit: string, relation: string): Painter | null {
  const shift = relation === 'last' ? 1 : relation === 'next' ? -1 : relation === 'this' ? 0 : null
  if (shift === null || (unit !== 'W' && unit !== 'M') || days.length === 0) return null
  const paint = (set: SetWeight) => {
    for (const { from, to } of days)
      for (const day of [from, to]) {
        // Weeks begin on Sunday here, as American news has it.
        const sunday = day - (weekdayOf(day) % 7) + 7 * shift
        const { year, month } = fromDayNumber(day)
        const first = unit === 'W' ? sunday : toDayNumber(year, month + shift, 1)
        const end = unit === 'W' ? sunday + 7 : toDayNumber(year, month + shift + 1, 1)
        for (let open = first; open < end; open++) set(open, 0)
      }
  }
  return { cost: unit === 'W' ? weekNamed : Cost.Unlikely, paint }
}

/** How far from an event, in days, it still counts at all. */
const reach = 400

/** On the right side of an event, and rather soon after it or before it. */
function paintNearest(days: readonly EventDays[], tense: Tense, set: SetWeight): void {
  for (const { from, to } of days)
    for (let away = 0; away < reach; away++)
      set(tense === 'past' ? from + away : to - away, away <= 21 ? 0 : away <= 60 ? -1 : away <= 180 ? -3 : -5)
}
