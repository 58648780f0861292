import { furnitureWordsKind } from '../fields/furniture-lines'
import { firstWords } from '../rows/first-word'
import type { Interruption } from './interruption'

const FIRST = firstWords('read|related|watch|see|also|more|listen|recommended|lire')
/** What opens the buttons that lead to more, in other languages: "Läs mer", "Leia mais"; and the name of what is sent by mail. */
const MORE = firstWords(
  'lire|lesen|lies|mehr|weiterlesen|leer|leia|saiba|leggi|lees|läs|les|læs|lue|czytaj|читать|اقرأ|read|newsletter|newsletters',
)
const LABEL =
  /^[\s([>»→•*–—-]*(?:(?:read|see|watch)(?:\s(?:also|more|next|now|here|this|the full (?:story|article|report)))?|also\s(?:read|see|watch|on\s[\p{L} ]{2,30})|related(?:\s(?:story|stories|article|articles|news|content|coverage|video|videos|link|links|reading|post|posts))?|(?:more|recommended)(?:\s(?:reading|news|stories|on this(?: story)?|from [\p{L} ]{2,30}))?|listen(?:\s(?:now|here|to [\p{L} ]{2,30}))?|lire\s(?:plus|la suite))\s?(?:[:：|»>→]|\s[–—-]\s)\s*\S/iu

/** A line that sends the reader to another article: "READ MORE: ...", "Related: ...", "Lire aussi : ...". */
export const crossReference: Interruption = {
  name: 'cross-reference',
  longest: 40,
  tester: (source, rows) => (row) => {
    const { start, end, words, innerStops, head, colons } = rows[row]
    if (words < 2 || innerStops > 1) return false
    if (FIRST(head) && LABEL.test(source.slice(start, Math.min(end, start + 90)))) return true
    // What heads a list of links, with a link behind it.
    const colon = colons > 0 ? colonAt(source, start, end) : -1
    if (colon < 0) return false
    const kind = furnitureWordsKind(source, start, colon)
    return kind === 'teasers' || (kind === 'button' && MORE(head))
  },
}

/** A label ends before that. */
const LONGEST_LABEL = 40

/** Where the first colon stands that something follows; -1 where none is near the start. */
function colonAt(source: string, start: number, end: number): number {
  const limit = Math.min(end - 1, start + LONGEST_LABEL)
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x3a || code === 0xff1a) return at
  }
  return -1
}
