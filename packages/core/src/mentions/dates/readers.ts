// Parts that several patterns read. A reader takes the token it begins at and answers with the token after the part.
import type { DateMeaning } from './date-expression'
import { Word } from './date-words'
import type { Scan } from './scan'

export interface Read<T> {
  readonly value: T
  readonly end: number
}

/** Past a stop that stands apart from its abbreviation ("Sept .", or one that the tokenizer doesn't know). */
export function skipStop(scan: Scan, token: number): number {
  return scan.lower(token) === '.' && scan.touches(token) && !scan.firstInSentence(token + 1) ? token + 1 : token
}

export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '--'

/** "2016", "'16", "nineteen ninety-six", "two thousand", "two thousand and four". */
export function readYear(scan: Scan, token: number): Read<number> | null {
  const flags = scan.flags(token)
  if (flags & Word.Number) {
    const { number, digits } = scan.value(token)
    return digits === 4 && number >= 1000 && number < 2200 ? { value: number, end: token + 1 } : null
  }
  if (flags & Word.Cardinal) return readYearInWords(scan, token)
  const word = scan.lower(token)
  if ((word === "'" || word === '’' || word === '‘') && scan.touches(token + 1) && scan.is(token + 1, Word.Number)) {
    const { number, digits } = scan.value(token + 1)
    // Two digits: the century that puts the year no more than a generation ahead of our time.
    if (digits === 2) return { value: number < 40 ? 2000 + number : 1900 + number, end: token + 2 }
  }
  return null
}

function readYearInWords(scan: Scan, token: number): Read<number> | null {
  const { cardinal } = scan.value(token)
  if (cardinal >= 16 && cardinal <= 20 && scan.is(token + 1, Word.Cardinal)) {
    const next = scan.value(token + 1)
    if (next.cardinal >= 10 && next.cardinal < 100) {
      let low = next.cardinal
      let end = token + 2
      if (low % 10 === 0 && low >= 20 && scan.is(end, Word.Cardinal)) {
        const ones = scan.value(end).cardinal
        if (ones > 0 && ones < 10) {
          low += ones
          end++
        }
      }
      return { value: cardinal * 100 + low, end }
    }
  }
  if (cardinal === 2 && scan.is(token + 1, Word.Cardinal) && scan.value(token + 1).scale === 1000) {
    let end = token + 2
    if (scan.lower(end) === 'and') end++
    if (scan.is(end, Word.Cardinal)) {
      const { cardinal: low } = scan.value(end)
      if (low > 0 && low < 100) return { value: 2000 + low, end: end + 1 }
    }
    return { value: 2000, end: token + 2 }
  }
  return null
}

/** A day of the month: "8", "8th", "eighth", "the 8th". */
export function readMonthDay(scan: Scan, token: number): Read<number> | null {
  let at = token
  if (scan.lower(at) === 'the' && scan.is(at + 1, Word.Ordinal)) at++
  return readDayNumber(scan, at)
}

/** The same without "the". */
export function readDayNumber(scan: Scan, at: number): Read<number> | null {
  const flags = scan.flags(at)
  if (flags & Word.Number) {
    const { number, digits } = scan.value(at)
    return digits <= 2 && number >= 1 && number <= 31 ? { value: number, end: at + 1 } : null
  }
  if (flags & Word.Ordinal) {
    const { ordinal } = scan.value(at)
    return ordinal >= 1 && ordinal <= 31 ? { value: ordinal, end: at + 1 } : null
  }
  return null
}

/** A count of something: "two", "10", "a", "2 1/2", "a couple of", "several"; `null` where the number isn't told. */
export function readCount(scan: Scan, token: number): Read<number | null> | null {
  const flags = scan.flags(token)
  if (flags & Word.Article) {
    if (scan.is(token + 1, Word.Vague)) return readCount(scan, token + 1)
    if (scan.is(token + 1, Word.Cardinal) && scan.value(token + 1).scale)
      return { value: scan.value(token + 1).scale, end: token + 2 }
    return { value: 1, end: token + 1 }
  }
  if (flags & Word.Vague) {
    const { vague } = scan.value(token)
    const end = scan.lower(token + 1) === 'of' ? token + 2 : token + 1
    return { value: vague || null, end }
  }
  if (flags & Word.Number) {
    const { number } = scan.value(token)
    // "2 1/2 years"
    if (scan.is(token + 1, Word.Number) && scan.lower(token + 2) === '/' && scan.lower(token + 3) === '2')
      return { value: number + 0.5, end: token + 4 }
    return { value: number, end: token + 1 }
  }
  if (flags & Word.Cardinal) {
    const value = scan.value(token)
    let count = value.cardinal || value.scale
    let end = token + 1
    if (count >= 20 && count % 10 === 0 && scan.is(end, Word.Cardinal)) {
      const { cardinal } = scan.value(end)
      if (cardinal > 0 && cardinal < 10) {
        count += cardinal
        end++
      }
    }
    if (scan.is(end, Word.Cardinal) && scan.value(end).scale) {
      count *= scan.value(end).scale
      end++
    }
    return { value: count, end }
  }
  return null
}

/** "Nov. 8, 2016", "March 3-5", "March eighth"; a weekday before it is the caller's. */
export function readMonthFirst(scan: Scan, token: number, weekday: number): Read<DateMeaning> | null {
  if (!scan.is(token, Word.Month)) return null
  const { month } = scan.value(token)
  const start = readMonthDay(scan, skipStop(scan, token + 1))
  if (!start) return null
  let end = start.end
  let last: number | null = null
  // A second day after a dash or "to": "March 3-5", "Nov. 6 to 10", but not "to 10 percent".
  const word = scan.lower(end)
  if (
    (isDash(word) || ((word === 'to' || word === 'through') && closes(scan, end + 2))) &&
    scan.is(end + 1, Word.Number)
  ) {
    const to = scan.value(end + 1)
    if (to.digits <= 2 && to.number > start.value && to.number <= 31) {
      last = to.number
      end += 2
    }
  }
  const year = readYearAfter(scan, end)
  if (year) end = year.end
  const day = (value: number, name: number): DateMeaning => ({
    kind: 'day',
    year: year?.value ?? null,
    month,
    day: value,
    weekday: name,
    relation: null,
  })
  if (last === null) return { value: day(start.value, weekday), end }
  return { value: { kind: 'range', from: day(start.value, weekday), to: day(last, 0) }, end }
}

const afterRange = new Set(['', '.', ',', ';', ')', 'in', 'at', 'on', 'and', 'by', 'with', 'among', 'for', 'the'])

/** A number that ends its phrase counts nothing. */
export function closes(scan: Scan, token: number): boolean {
  return afterRange.has(scan.lower(token))
}

/** "8 November 2016", "8th of November", "the 8th of November", "3-5 March". */
export function readDayFirst(scan: Scan, token: number, weekday: number): Read<DateMeaning> | null {
  const start = readMonthDay(scan, token)
  if (!start) return null
  let at = start.end
  let last: number | null = null
  if (isDash(scan.lower(at)) && scan.is(at + 1, Word.Number)) {
    const to = readMonthDay(scan, at + 1)
    if (to && to.value > start.value) {
      last = to.value
      at = to.end
    }
  }
  if (scan.lower(at) === 'of') at++
  if (!scan.is(at, Word.Month)) return null
  const { month } = scan.value(at)
  let end = at + 1
  const stop = skipStop(scan, end)
  const year = readYearAfter(scan, stop)
  if (year) end = year.end
  const day = (value: number, name: number): DateMeaning => ({
    kind: 'day',
    year: year?.value ?? null,
    month,
    day: value,
    weekday: name,
    relation: null,
  })
  if (last === null) return { value: day(start.value, weekday), end }
  return { value: { kind: 'range', from: day(start.value, weekday), to: day(last, 0) }, end }
}

/** A year after a day or month, a comma between them or not. */
export function readYearAfter(scan: Scan, token: number): Read<number> | null {
  const at = scan.is(token, Word.Comma) ? token + 1 : token
  const year = readYear(scan, at)
  // "on Nov. 8, two thousand people ..."
  return year && (scan.is(at, Word.Number) || at === token || year.value !== 2000) ? year : null
}
