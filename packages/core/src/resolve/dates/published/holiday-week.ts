import type { Span } from '../../../model'
import { weekdayFrom, weekdayOf } from '../../../source/calendar'
import { holidayIn } from '../holidays'
import type { Evidence, PublishedRule } from './infer-published'
import { numberOf } from './table-words'
import { openYears } from './time-range'
import { latestWeekday, pastWeekdays } from './weekdays'

/** Published from so many days before a holiday whose greetings it tells of to so many after. */
const eve = 1
const after = 5

/**
 * The story tells of a holiday's greetings ("exchanged New Year's greetings"), and the year is bound on both sides: it
 * is published in the week of that holiday, on the latest weekday that it tells of.
 */
export const holidayWeek: PublishedRule = {
  name: 'holiday-week',
  claim(evidence) {
    const { facts } = evidence
    const past = pastWeekdays(facts)
    const latest = latestWeekday(past)
    const holiday = latest && holidayOf(evidence)
    if (!holiday) return null
    const { range } = evidence
    if (range.to === null) return null
    const days: number[] = []
    for (const year of openYears(range, 2)) {
      const day = holidayIn(holiday.name, year)?.start
      if (day === undefined || day + after < (range.from ?? day) || day - eve > range.to) continue
      const report = weekdayFrom(day - eve, latest.weekday)
      if (weekdayOf(report) === latest.weekday && report <= day + after) days.push(report)
    }
    if (days.length !== 1) return null
    const [day] = days
    const other = past.find(({ weekday }) => weekday !== latest.weekday)
    return {
      from: day,
      to: day,
      certainty: 'inferred',
      evidence: [...range.evidence, holiday.span, latest.fact.span, ...(other ? [other.fact.span] : [])],
    }
  },
}

const greetings = new Set([
  'greeting',
  'greetings',
  'wishes',
  'message',
  'messages',
  'address',
  'speech',
  'celebrations',
  'mass',
  'sermon',
  'card',
  'cards',
])

const newWord = numberOf('New')
const yearWord = numberOf('Year')

/** "New Year's greetings", "Christmas message". */
function holidayOf({ text: { tokens }, facts, news }: Evidence): { name: string; span: Span } | null {
  const word = (token: number) => (token >= 0 && token < tokens.count ? tokens.forms.text[tokens.form[token]] : '')
  for (const { meaning, expression, span } of facts)
    if (meaning.kind === 'holiday' && meaning.year === null && greetings.has(word(expression.endToken)))
      return { name: meaning.name, span }
  if (news.held[newWord] === 0 || news.held[yearWord] === 0) return null
  for (let index = 0; index < news.count; index++) {
    const token = news.tokens[index]
    if (word(token) !== 'New' || word(token + 1) !== 'Year' || token + 3 >= tokens.count) continue
    const noun = /^['’]s$/.test(word(token + 2)) ? token + 3 : token + 2
    if (greetings.has(word(noun)))
      return { name: "new year 's day", span: { start: tokens.start[token], end: tokens.end[noun] } }
  }
  return null
}
