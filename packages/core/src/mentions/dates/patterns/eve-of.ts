import type { DatePattern } from '../date-pattern'
import { Word } from '../date-words'

/** "on the eve of the vote": the day before an event. Before a holiday's name it is `holiday` that reads it. */
export const eveOf: DatePattern = {
  name: 'eve-of',
  triggers: Word.Eve,
  match(scan, token) {
    if (scan.lower(token + 1) !== 'of' || scan.lower(token - 1) !== 'the' || scan.lower(token - 2) !== 'on') return null
    if (scan.is(token + 2, Word.Holiday)) return null
    return {
      endToken: token + 2,
      firstToken: token - 1,
      closed: true,
      meaning: { kind: 'offset', count: -1, unit: 'D', from: 'event' },
    }
  },
}
