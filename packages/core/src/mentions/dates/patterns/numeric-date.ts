import { isCalendarDay } from '../../../source/calendar'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "10/31/2016", "31.10.2016", "31/10/16": day and month in either order; the resolver asks the article's habit where both would do. */
export const numericDate: DatePattern = {
  name: 'numeric-date',
  triggers: Word.Number | Word.Compound,
  match(scan, token) {
    let numbers: readonly number[]
    let end = token + 1
    let yearDigits = 4
    const value = scan.value(token)
    if (value.flags & Word.Compound) {
      if (!/^\d\d?\.\d\d?\.\d{4}$/.test(scan.lower(token))) return null
      numbers = value.parts.map(Number)
    } else {
      const mark = scan.lower(token + 1)
      if ((mark !== '/' && mark !== '-') || scan.lower(token + 3) !== mark || value.digits > 2) return null
      if (!scan.is(token + 2, Word.Number) || !scan.is(token + 4, Word.Number)) return null
      for (let at = 1; at <= 4; at++) if (!scan.touches(token + at)) return null
      yearDigits = scan.value(token + 4).digits
      if (yearDigits !== 4 && (yearDigits !== 2 || mark !== '/')) return null
      numbers = [value.number, scan.value(token + 2).number, scan.value(token + 4).number]
      end = token + 5
    }
    const [first, second, last] = numbers
    const year = yearDigits === 2 ? (last < 40 ? 2000 + last : 1900 + last) : last
    if (year < 1000 || year > 2199) return null
    // Dots part day, month and year in that order everywhere.
    const dots = (value.flags & Word.Compound) !== 0
    const monthFirst = !dots && isCalendarDay(year, first, second)
    const dayFirst = isCalendarDay(year, second, first)
    if (!monthFirst && !dayFirst) return null
    const [month, day] = monthFirst ? [first, second] : [second, first]
    return {
      endToken: end,
      closed: true,
      ambiguous: monthFirst && dayFirst && first !== second,
      meaning: { kind: 'day', year, month, day, weekday: 0, relation: null },
    }
  },
}
