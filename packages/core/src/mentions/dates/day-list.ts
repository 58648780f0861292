import type { DateExpression, DateMeaning } from './date-expression'
import { Word } from './date-words'
import { closes, readDayNumber, readYearAfter } from './readers'
import type { Scan } from './scan'

/** What leads to the first day of a list that ends in its month: "on 24 and 25 April". */
const leads = new Set(['', ',', '(', 'between', 'dates', 'for', 'from', 'of', 'on', 'the'])

/**
 * The days that share another's month: "April 24 and 25", "June 5, 6 and 7, 2018", "24 and 25 April". The expression comes back
 * with them, in the order of the text, and with the year that stands behind the last.
 *
 * @param free the first token that no date before it holds
 */
export function listDays(scan: Scan, expression: DateExpression, free: number): readonly DateExpression[] {
  const { meaning, time } = expression
  if (meaning.kind !== 'day' || time !== null || meaning.relation !== null) return [expression]
  if (expression.rule === 'day-month') return daysBefore(scan, expression, meaning, free)
  return meaning.year === null ? daysAfter(scan, expression, meaning) : [expression]
}

type Day = Extract<DateMeaning, { kind: 'day' }>

function daysAfter(scan: Scan, expression: DateExpression, meaning: Day): readonly DateExpression[] {
  const days: { readonly day: number; readonly token: number }[] = []
  let last = meaning.day
  let at = expression.endToken
  let ends = false
  while (!ends) {
    if (scan.is(at, Word.Comma)) at++
    else if (scan.lower(at) !== 'and') return [expression]
    if (scan.lower(at) === 'and') {
      at++
      ends = true
    }
    const day = readDayNumber(scan, at)
    // "April 24 and 25 people", "May 3 and 4 in 10 voters"
    if (!day || day.value <= last || !closes(scan, day.end)) return [expression]
    if (scan.lower(day.end) === 'in' && scan.is(day.end + 1, Word.Number)) return [expression]
    days.push({ day: day.value, token: at })
    last = day.value
    at = day.end
  }
  const year = readYearAfter(scan, at)
  const told = { ...meaning, year: year?.value ?? null }
  return [
    { ...expression, meaning: told },
    ...days.map(({ day, token }, index) => ({
      ...expression,
      rule: 'day-list',
      firstToken: token,
      endToken: year && index === days.length - 1 ? year.end : token + 1,
      meaning: { ...told, day, weekday: 0 },
    })),
  ]
}

function daysBefore(scan: Scan, expression: DateExpression, meaning: Day, free: number): readonly DateExpression[] {
  const days: DateExpression[] = []
  let next = meaning.day
  let at = expression.firstToken
  if (scan.lower(at - 1) !== 'and') return [expression]
  for (;;) {
    const token = at - 2
    const day = token >= free ? readDayNumber(scan, token) : null
    if (!day || day.value >= next) break
    days.unshift({
      ...expression,
      rule: 'day-list',
      firstToken: token,
      endToken: token + 1,
      meaning: { ...meaning, day: day.value, weekday: 0 },
    })
    next = day.value
    at = token
    if (!scan.is(at - 1, Word.Comma)) break
  }
  // "chapters 3 and 4 May": only what leads to a date begins a list of dates.
  return days.length > 0 && leads.has(scan.lower(at - 1)) ? [...days, expression] : [expression]
}
