import { Case } from '../../../language/tokens'
import { yearNeighbors } from '../../../lexicon/generated/year-neighbors'
import { lazyLexicon } from '../../../lexicon/table'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { isDash, readYear } from '../readers'
import type { Scan } from '../scan'

/** "in 2015", "the year 2000", "2014-15", "fiscal 1989", "nineteen ninety-six". */
export const year: DatePattern = {
  name: 'year',
  triggers: Word.Number | Word.Cardinal | Word.Fiscal | Word.Unit,
  match(scan, token) {
    const flags = scan.flags(token)
    if (flags & Word.Fiscal) {
      const at = scan.lower(token + 1) === 'year' ? token + 2 : token + 1
      const found = scan.is(at, Word.Number) ? readYear(scan, at) : null
      return found && { endToken: found.end, meaning: { kind: 'year', year: found.value } }
    }
    if (flags & Word.Unit) {
      if (scan.lower(token) !== 'year') return null
      const found = readYear(scan, token + 1)
      return found && { endToken: found.end, meaning: { kind: 'year', year: found.value } }
    }
    const found = readYear(scan, token)
    if (!found) return null
    if (flags & Word.Cardinal) {
      return isYearInWords(scan, token, found.end)
        ? { endToken: found.end, meaning: { kind: 'year', year: found.value } }
        : null
    }
    if (
      isDash(scan.lower(found.end)) &&
      scan.touches(found.end) &&
      scan.touches(found.end + 1) &&
      scan.is(found.end + 1, Word.Number)
    ) {
      const { number, digits } = scan.value(found.end + 1)
      const to = digits === 2 ? Math.floor(found.value / 100) * 100 + number : number
      // A third part makes it a telephone or serial number.
      if ((digits === 2 || digits === 4) && to > found.value && to < 2200 && !isDash(scan.lower(found.end + 2)))
        return isYear(scan, token, found.value, found.end + 2)
          ? { endToken: found.end + 2, meaning: { kind: 'years', from: found.value, to } }
          : null
      return null
    }
    // "the 1988 period", "the 1988 quarter"
    if ((scan.is(found.end, Word.Period) || scan.lower(found.end) === 'quarter') && scan.lower(token - 1) === 'the')
      return {
        endToken: found.end + 1,
        firstToken: token - 1,
        meaning: { kind: 'year', year: found.value, period: true },
      }
    return isYear(scan, token, found.value, found.end)
      ? { endToken: found.end, meaning: { kind: 'year', year: found.value } }
      : null
  },
}

const neighbors = lazyLexicon(yearNeighbors)

/** Whether data/year-neighbors.tsv has a word in that role. */
function isNeighbor(word: string, role: 'lead' | 'title' | 'measure' | 'after'): boolean {
  return neighbors().get(word)?.includes(role) ?? false
}

const openers = '"“‘„«(['

function isYear(scan: Scan, token: number, value: number, end: number): boolean {
  const before = scan.lower(token - 1)
  const next = scan.lower(end)
  if (
    before === '$' ||
    before === '£' ||
    before === '€' ||
    before === '#' ||
    before === '/' ||
    next === '%' ||
    next === '/'
  )
    return false
  // The end of a telephone or serial number.
  if (isDash(before) && scan.touches(token) && scan.is(token - 2, Word.Number)) return false
  if (scan.touches(token) && !openers.includes(before) && !isDash(before) && before !== ',') return false
  if (isNeighbor(next, 'measure')) return false
  // A title: “1984”, the film 1945, “2020 Vision”.
  if (
    (before === '“' || before === '"' || before === '‘' || before === "'" || before === '``' || before === '`') &&
    (/^[”"’'',.]/.test(next) || scan.letterCase(end) === Case.Capitalized)
  )
    return false
  if (isNeighbor(before, 'title')) return false
  // An address or a number in a series of numbers.
  if (scan.is(token - 1, Word.Number) || scan.is(end, Word.Number)) return false
  const introduced = isNeighbor(before, 'lead')
  if (value >= 1900 && value < 2100) {
    // "2016 Street"-like numbers are rare in news; a plural noun after the number is counted unless the year is in reach of the news.
    return introduced || (value >= 1950 && value <= 2060) || !/[a-z]s$/.test(next)
  }
  if (scan.letterCase(end) === Case.Lower && !isNeighbor(next, 'after')) return false
  return introduced && value >= 1400 && scan.letterCase(end) !== Case.Capitalized && !/[a-z]s$/.test(next)
}

/** Two numbers in words are a year only where "in", "of", "since" or a month leads to them. */
function isYearInWords(scan: Scan, token: number, end: number): boolean {
  const before = scan.lower(token - 1)
  return (
    (scan.value(token).cardinal === 19 || isNeighbor(before, 'lead') || scan.is(token - 1, Word.Month | Word.Season)) &&
    !scan.is(end, Word.Units | Word.Unit) &&
    !isNeighbor(scan.lower(end), 'measure') &&
    end > token + 1
  )
}
