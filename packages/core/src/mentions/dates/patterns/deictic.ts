import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "today", "tonight", "yesterday", "tomorrow". */
export const deictic: DatePattern = {
  name: 'deictic',
  triggers: Word.Deictic,
  match(scan, token) {
    const word = scan.lower(token)
    // "USA Today", "the Today show"; "yesterday's", "today's" are dates still.
    if (scan.word(token) === 'Today' && !scan.firstInSentence(token) && !openers.has(scan.lower(token - 1))) return null
    // NBC’s “Today”
    if (scan.word(token) === 'Today' && closers.has(scan.lower(token + 1)) && openers.has(scan.lower(token - 1)))
      return null
    return {
      endToken: token + 1,
      type: word === 'tonight' ? 'time' : 'date',
      meaning: { kind: 'deictic', days: scan.value(token).deictic },
    }
  },
}

const openers = new Set(['“', '"', '`', '``', '‘', "'", '—', '–', '--', ':', '('])
const closers = new Set(['”', '"', "''", '’', "'"])
