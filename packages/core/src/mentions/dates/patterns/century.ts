import { Case } from '../../../language/tokens'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "the 20th century", "the eleventh century". */
export const century: DatePattern = {
  name: 'century',
  triggers: Word.Ordinal,
  match(scan, token) {
    if (scan.lower(token + 1) !== 'century') return null
    // "21st Century Fox"
    if (scan.letterCase(token + 1) === Case.Capitalized && scan.letterCase(token + 2) === Case.Capitalized) return null
    const { ordinal } = scan.value(token)
    if (ordinal < 1 || ordinal > 22) return null
    return { endToken: token + 2, meaning: { kind: 'century', century: ordinal - 1 } }
  },
}
