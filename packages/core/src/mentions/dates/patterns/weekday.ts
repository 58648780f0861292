import { Case } from '../../../language/tokens'
import { weekdayNames } from '../../../lexicon/generated/weekday-names'
import { lazyLexicon } from '../../../lexicon/table'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import type { Scan } from '../scan'

const names = lazyLexicon(weekdayNames)
const isName = (word: string, place: 'before' | 'after'): boolean => names().get(word) === place

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
    if (isName(scan.lower(next), 'after')) return true
    if (scan.letterCase(token + 2) === Case.Capitalized && isName(scan.lower(token + 2), 'after')) return true
  }
  if (scan.letterCase(token - 1) === Case.Capitalized && isName(scan.lower(token - 1), 'before')) return true
  return scan.lower(token - 1) === 'on' && scan.word(token - 2) === 'Mail'
}
