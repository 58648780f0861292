import { monthNumber } from '../../../lexicon/date-words'
import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'
import { readYearAfter } from '../readers'

const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 }

/** "mid-November", "late-November 1999", "mid-1996", "mid-summer", "mid-1990s", "post-1959". */
export const compoundDate: DatePattern = {
  name: 'compound-date',
  triggers: Word.Compound,
  match(scan, token) {
    const { parts } = scan.value(token)
    if (parts.length !== 2) return null
    const [edge, word] = parts
    if (edge !== 'mid' && edge !== 'early' && edge !== 'late' && edge !== 'pre' && edge !== 'post') return null
    const month = monthNumber(word)
    if (month > 0) {
      const year = readYearAfter(scan, token + 1)
      return {
        endToken: year ? year.end : token + 1,
        meaning: { kind: 'month', month, relation: null, year: year?.value ?? null, offset: null },
      }
    }
    if (seasons[word])
      return {
        endToken: token + 1,
        meaning: { kind: 'season', season: seasons[word], relation: null, year: null, offset: null },
      }
    if (/^\d{4}$/.test(word)) return { endToken: token + 1, meaning: { kind: 'year', year: Number(word) } }
    if (/^\d{3}0s$/.test(word))
      return { endToken: token + 1, meaning: { kind: 'decade', decade: Number(word.slice(0, 3)) } }
    return null
  },
}
