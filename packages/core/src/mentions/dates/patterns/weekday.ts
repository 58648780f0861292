import { Case } from '../../../language/tokens'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import type { Scan } from '../scan'

/** Nouns that make a weekday part of a newspaper's or programme's name, in lower case. */
const titles = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'herald',
  'mail',
  'post',
  'star',
  'sun',
  'world',
  'independent',
  'business',
  'tribune',
  'globe',
  'review',
  'football',
  'live',
  'app',
])
/** Words before a weekday that make a proper name of it: "Black Friday", "Super Tuesday", "Mail on Sunday". */
const namesBefore = new Set([
  'black',
  'super',
  'bloody',
  'ash',
  'good',
  'fat',
  'ruby',
  'cyber',
  'girl',
  'man',
  'easter',
  'palm',
  'holy',
  'maundy',
  'giving',
  'joe',
])

/** "Tuesday". */
export const weekday: DatePattern = {
  name: 'weekday',
  triggers: Word.Weekday,
  match(scan, token) {
    const word = scan.lower(token)
    if (word.length <= 5 && !word.endsWith('.') && scan.lower(token + 1) !== '.') return null
    if (isPartOfName(scan, token)) return null
    return { endToken: token + 1, meaning: { kind: 'weekday', weekday: scan.value(token).weekday, relation: null } }
  },
}

export function isPartOfName(scan: Scan, token: number): boolean {
  const next = token + 1
  if (scan.letterCase(next) === Case.Capitalized) {
    if (titles.has(scan.lower(next))) return true
    if (scan.letterCase(token + 2) === Case.Capitalized && titles.has(scan.lower(token + 2))) return true
  }
  if (scan.letterCase(token - 1) === Case.Capitalized && namesBefore.has(scan.lower(token - 1))) return true
  return scan.lower(token - 1) === 'on' && scan.word(token - 2) === 'Mail'
}
