import { firstWords } from '../rows/first-word'
import { CLASS, CLASS_COUNT } from '../rows/word-classes'
import type { Interruption } from './interruption'

/** "Temps de lecture : 4 min" */
const TIME_FIRST = firstWords('temps|tiempo|tempo|time|czas')

/** How long the article takes to read: "4 min read", "3 minuti di lettura", "Lesezeit 5 Minuten". */
export const readingTime: Interruption = {
  name: 'reading-time',
  longest: 5,
  tester: (_, rows, counts) => (row) => {
    const { words, digits } = rows[row]
    if (digits === 0 || digits > 3 || words < 3) return false
    const base = row * CLASS_COUNT
    // A number, the minutes and the reading; "5 min ago" tells of something else.
    if (counts[base + CLASS.read] !== 1 || counts[base + CLASS.ago] !== 1) return false
    // "di", "de" and "of" may be particles of names and are no function words here.
    return words - (TIME_FIRST(rows[row].head) ? 5 : 4) <= counts[base + CLASS.function]
  },
}
