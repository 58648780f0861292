import { firstWords } from '../rows/first-word'
import type { Interruption } from './interruption'

const FIRST = firstWords(
  'read|related|watch|see|also|more|listen|recommended|lire|à|lesen|lee|lea|leia|leggi|lees|läs|les|mehr|weitere|читайте|اقرأ',
)
const LABEL =
  /^[\s([>»→•*–—-]*(?:(?:read|see|watch)(?:\s(?:also|more|next|now|here|this|the full (?:story|article|report)))?|also\s(?:read|see|watch|on\s[\p{L} ]{2,30})|related(?:\s(?:story|stories|article|articles|news|content|coverage|video|videos|link|links|reading|post|posts))?|(?:more|recommended)(?:\s(?:reading|news|stories|on this(?: story)?|from [\p{L} ]{2,30}))?|listen(?:\s(?:now|here|to [\p{L} ]{2,30}))?|(?:à\s)?lire\s(?:aussi|également|plus|la suite)|lesen\ssie\s(?:auch|mehr)(?:\szum thema)?|mehr(?:\szum thema)|le[ea]\stambién|le[ea]\smás|leia\s(?:mais|também)|leggi\sanche|lees\s(?:ook|meer)|läs\s(?:också|mer|även)|les\s(?:også|mer)|читайте\sтакже|اقرأ\s(?:أيضا|أيضاً|المزيد))\s?(?:[:：|»>→]|\s[–—-]\s)\s*\S/iu

/** A line that sends the reader to another article: "READ MORE: ...", "Related: ...", "Lire aussi : ...". */
export const crossReference: Interruption = {
  name: 'cross-reference',
  longest: 40,
  tester: (source, rows) => (row) => {
    const { start, end, words, innerStops, head } = rows[row]
    if (words < 2 || innerStops > 1 || !FIRST(head)) return false
    return LABEL.test(source.slice(start, Math.min(end, start + 90)))
  },
}
