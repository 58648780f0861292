import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "the 1980s", "the '80s", "the nineties". */
export const decade: DatePattern = {
  name: 'decade',
  triggers: Word.Decade | Word.Tens,
  match(scan, token) {
    const value = scan.value(token)
    if (value.flags & Word.Decade) {
      if (value.digits === 4) return { endToken: token + 1, meaning: { kind: 'decade', decade: value.decade } }
      const mark = scan.lower(token - 1)
      const marked = (mark === "'" || mark === '’' || mark === '‘') && scan.touches(token)
      const the = scan.lower(token - (marked ? 2 : 1))
      // "in her 80s" is an age.
      if (!marked && the !== 'the' && the !== 'early' && the !== 'late' && the !== 'mid') return null
      return {
        endToken: token + 1,
        firstToken: marked ? token - 1 : token,
        meaning: { kind: 'decade', decade: value.decade + (value.decade < 3 ? 200 : 190) },
      }
    }
    const before = scan.lower(token - 1)
    if (before !== 'the' && before !== 'early' && before !== 'late' && before !== 'mid') return null
    if (scan.lower(token - 2) === 'in' || before === 'the' || scan.lower(token - 2) === 'the')
      return { endToken: token + 1, meaning: { kind: 'decade', decade: 190 + value.tens } }
    return null
  },
}
