import { Case } from '../../../language/tokens'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readYear, skipStop } from '../readers'
import type { Scan } from '../scan'

/** "August", "August 2015", "Aug. of 2015", "August last year". */
export const month: DatePattern = {
  name: 'month',
  triggers: Word.Month,
  match(scan, token) {
    const { month } = scan.value(token)
    const stop = skipStop(scan, token + 1)
    let at = stop
    if (scan.is(at, Word.Comma) || scan.lower(at) === 'of') at++
    const year = readYear(scan, at)
    if (year && (scan.is(at, Word.Number) || at === stop))
      return { endToken: year.end, meaning: { kind: 'month', month, relation: null, year: year.value, offset: null } }
    if (scan.is(stop, Word.Relation) && scan.lower(stop + 1) === 'year') {
      const { relation } = scan.value(stop)
      const offset = relation === 'last' ? -1 : relation === 'next' ? 1 : relation === 'this' ? 0 : null
      if (offset !== null)
        return { endToken: stop + 2, meaning: { kind: 'month', month, relation: null, year: null, offset } }
    }
    if (!standsAlone(scan, token, stop)) return null
    return { endToken: token + 1, meaning: { kind: 'month', month, relation: null, year: null, offset: null } }
  },
}

const prepositions = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'by',
  'from',
  'through',
  'to',
  'during',
  'between',
  'before',
  'after',
  'for',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'each',
  'every',
  'and',
  'or',
])

/** A bare month that is no name ("April Ryan", "Theresa May"), verb ("March on") or march. */
function standsAlone(scan: Scan, token: number, next: number): boolean {
  const before = scan.lower(token - 1)
  const word = scan.lower(token).replace('.', '')
  if (word.length <= 3 && word !== 'may' && next === token + 1 && word === scan.lower(token)) return false
  const introduced = prepositions.has(before)
  const followedByName = scan.letterCase(next) === Case.Capitalized && scan.flags(next) === 0
  if (word === 'may' || word === 'march' || word === 'mar') {
    if (!introduced || before === 'and' || before === 'or') return false
    if (before === 'to' || before === 'for') return !followedByName && scan.is(token - 2, Word.Month)
    return !followedByName
  }
  if (introduced) return true
  if (followedByName) return false
  // "Augustus", "June Carter": after another capitalised word it belongs to a name, unless that begins the sentence.
  return !(
    scan.letterCase(token - 1) === Case.Capitalized &&
    !scan.firstInSentence(token - 1) &&
    (word === 'june' || word === 'april' || word === 'august')
  )
}
