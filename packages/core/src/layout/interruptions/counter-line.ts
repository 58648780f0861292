import { furnitureWordsKind } from '../fields/furniture-lines'
import type { Interruption } from './interruption'

const COUNTER =
  /^[([]?\s?(?:\d{1,3}\s*(?:\/|of|von|de|sur|di|из)\s*\d{1,3}|\d[\d.,]*\s?[kKmM]?\s(?:comments?|shares?|likes?|replies|views|retweets|kommentare|commentaires|comentarios|reacties)|advertisement\s\d{1,2}|(?:show|view|see|read)\s(?:all\s)?\d[\d.,]*\s(?:comments?|replies|photos|images))\s?[)\]]?$/iu

/** The place in a gallery, or how many comments, shares and views there are: "3 / 12", "48 comments". */
export const counterLine: Interruption = {
  name: 'counter-line',
  longest: 20,
  tester: (source, rows) => (row) => {
    const { start, end, digits, last } = rows[row]
    if (digits === 0 || end - start > 40) return false
    const text = source.slice(start, end)
    if (COUNTER.test(text)) return true
    // A button with a number behind it: "Kommentare (12)", "Comments 48".
    const number = last === CLOSING || digits <= 4 ? NUMBER_BEHIND.exec(text) : null
    return number !== null && furnitureWordsKind(source, start, start + number.index) === 'button'
  },
}

const CLOSING = 41
const NUMBER_BEHIND = /\s?(?:\(\d[\d.,]{0,6}\)|\s\d{1,4})$/
