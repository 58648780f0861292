import type { Text } from '../../../../language/text'
import { weekdayOf } from '../../../../source/calendar'
import { lowerAt } from '../bounds'
import type { Fact } from '../facts'
import type { Evidence } from '../infer-published'
import { earliestDay, newestPost } from '../posts'
import type { DayEvidence } from './day-evidence'
import { lagsOf, type ToldWeekday } from './weekday-lags'

/** By how many days ago each of them is. */
const older = [0, 0, 0, -1, -3, -5, -6]
/** By how many days ahead a weekday told as future is. */
const ahead = [-1, 0, 0, -1, -1, -2, -4]

/**
 * News goes out on the newest day that it tells of, or on the day after: which of the two hangs on how it is told and on
 * where the text comes from. Weekdays in other people's words don't count, and an event's count by the event.
 */
export const weekdaysTold: DayEvidence = {
  name: 'weekdays-told',
  weigh(evidence, scores) {
    const { text, facts, style } = evidence
    const { past, future } = readWeekdays(evidence)
    // A dateline without its place is one that somebody else printed.
    const dated = facts.some(
      ({ dateline, meaning, sentence, expression }) =>
        dateline && meaning.kind === 'day' && expression.firstToken > text.sentences[sentence].firstToken,
    )
    const post = newestPost(evidence.posts)
    const tables = new Map<number, readonly number[]>()
    for (const [weekday, mentions] of past) {
      // A post that is newer than the day told: what is newest is the post.
      if (post && (weekday - weekdayOf(earliestDay(post)) + 7) % 7 > 2) continue
      const told: ToldWeekday = {
        ...howTold(text, mentions),
        weekday,
        ofEvent: evidence.eventWeekdays.has(weekday),
        dayBefore: past.has(weekday === 1 ? 7 : weekday - 1),
        ahead: future.has(weekday),
      }
      tables.set(weekday, lagsOf(told, style, dated))
    }
    const [first] = past.values()
    if (first) {
      const byWeekday = weighWeek([...past.keys()], tables)
      scores.add(first[0].span, (day) => byWeekday[weekdayOf(day)])
    }
    for (const [weekday, [{ span }]] of future) scores.add(span, (day) => ahead[(weekday - weekdayOf(day) + 7) % 7])
  },
}

type Mentions = Map<number, Fact[]>

/** Where the text tells of each weekday as past, and where as to come. */
function readWeekdays({ facts, eventWeekdays: over }: Evidence): {
  readonly past: Mentions
  readonly future: Mentions
} {
  const past: Mentions = new Map()
  const future: Mentions = new Map()
  for (const fact of facts) {
    const { meaning, caption, quoted, tense } = fact
    if (meaning.kind !== 'weekday' || caption || quoted) continue
    if (meaning.relation !== null && meaning.relation !== 'this') continue
    const { weekday } = meaning
    if (over.get(weekday) === false) continue
    const mentions = tense === 'future' ? future : past
    const list = mentions.get(weekday)
    if (list) list.push(fact)
    else mentions.set(weekday, [fact])
  }
  return { past, future }
}

/** From which sentence on a day stands deep in the text. */
const deepFrom = 6

function howTold(
  text: Text,
  mentions: readonly Fact[],
): Pick<ToldWeekday, 'times' | 'early' | 'night' | 'issued' | 'deep' | 'sent'> {
  const words = mentions.map(({ span }) => text.source.slice(span.start, span.end).toLowerCase())
  return {
    times: mentions.length,
    early: words.some((hour) => /morning|noon|earl|later/.test(hour)),
    night: words.some((hour) => /night|evening/.test(hour)),
    issued: isIssued(text, mentions[0]),
    deep: mentions[0].sentence >= deepFrom,
    sent: text.blocks.some(({ dateline }) => dateline !== null),
  }
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
