import type { Text } from '../../../../language/text'
import { weekdayOf } from '../../../../source/calendar'
import { lowerAt } from '../bounds'
import type { Fact } from '../facts'
import { earliestDay, newestPost } from '../posts'
import type { DayEvidence } from './day-evidence'
import { lagsOf, type ToldWeekday } from './weekday-lags'

/** By how many days ago each of them is. */
const older = [0, 0, 0, -1, -3, -5, -6]
/** By how many days ahead a weekday told as future is. */
const ahead = [-1, 0, 0, -1, -1, -2, -4]

/**
 * News goes out on the newest day that it tells of, or on the day after: which of the two hangs on the hour told with it
 * and on where the text comes from. Weekdays in other people's words don't count, and an event's count by the event.
 */
export const weekdaysTold: DayEvidence = {
  name: 'weekdays-told',
  weigh(evidence, scores) {
    const { text, facts, style, eventWeekdays: over } = evidence
    const past = new Map<number, ToldWeekday & { readonly fact: Fact }>()
    const future = new Map<number, Fact>()
    for (const fact of facts) {
      const { meaning, caption, quoted, tense, span } = fact
      if (meaning.kind !== 'weekday' || caption || quoted) continue
      if (meaning.relation !== null && meaning.relation !== 'this') continue
      const { weekday } = meaning
      if (over.get(weekday) === false) continue
      if (tense === 'future') {
        if (!future.has(weekday)) future.set(weekday, fact)
        continue
      }
      const hour = hourIn(text.source.slice(span.start, span.end).toLowerCase())
      const before = past.get(weekday)
      if (!before)
        past.set(weekday, {
          fact,
          times: 1,
          hour,
          issued: isIssued(text, fact),
          ofEvent: over.has(weekday),
          dayBefore: false,
        })
      // Of several hours the earliest tells most.
      else past.set(weekday, { ...before, times: before.times + 1, hour: pickHour(before.hour, hour) })
    }
    // A dateline without its place is one that somebody else printed.
    const dated = facts.some(
      ({ dateline, meaning, sentence, expression }) =>
        dateline && meaning.kind === 'day' && expression.firstToken > text.sentences[sentence].firstToken,
    )
    const post = newestPost(evidence.posts)
    const tables = new Map<number, readonly number[]>()
    for (const [weekday, told] of past) {
      // A post that is newer than the day told: what is newest is the post.
      if (post && (weekday - weekdayOf(earliestDay(post)) + 7) % 7 > 2) continue
      const dayBefore = past.has(weekday === 1 ? 7 : weekday - 1)
      tables.set(weekday, lagsOf({ ...told, dayBefore }, style, dated))
    }
    const [first] = past.values()
    if (first) {
      const byWeekday = weighWeek([...past.keys()], tables)
      scores.add(first.fact.span, (day) => byWeekday[weekdayOf(day)])
    }
    for (const [weekday, { span }] of future) scores.add(span, (day) => ahead[(weekday - weekdayOf(day) + 7) % 7])
  },
}

const releases = new Set(['issued', 'release', 'released', 'statement'])
/** How many tokens a statement and its day stand apart at most. */
const besideIssue = 8

/** "said in a statement on Friday" */
function isIssued(text: Text, { expression, sentence }: Fact): boolean {
  const { firstToken, endToken } = text.sentences[sentence]
  const last = Math.min(endToken, expression.endToken + besideIssue)
  for (let token = Math.max(firstToken, expression.firstToken - besideIssue); token < last; token++)
    if (releases.has(lowerAt(text, token))) return true
  return false
}

function hourIn(words: string): ToldWeekday['hour'] {
  if (/night|evening/.test(words)) return 'night'
  if (/morning|noon|earl|later/.test(words)) return 'early'
  return words.includes('late') ? 'late' : null
}

const hours = ['early', 'late', 'night', null] as const

function pickHour(one: ToldWeekday['hour'], other: ToldWeekday['hour']): ToldWeekday['hour'] {
  return hours[Math.min(hours.indexOf(one), hours.indexOf(other))]
}

/** For a publication on each weekday (ISO 8601: 1 to 7), what the weekdays told as past add. */
function weighWeek(past: readonly number[], tables: ReadonlyMap<number, readonly number[]>): number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((published) => {
    let least = 7
    let table: readonly number[] | null = null
    let sum = 0
    for (const weekday of past) {
      const gone = (published - weekday + 7) % 7
      sum += older[gone]
      const own = tables.get(weekday)
      if (!own || gone >= least) continue
      least = gone
      table = own
    }
    return table ? sum + table[least] : sum
  })
}
