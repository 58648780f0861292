import { abbreviationsOther } from '../../../lexicon/generated/abbreviations-other'
import { lazyLexicon } from '../../../lexicon/table'
import { functionWords } from '../../../source/function-words'
import { TokenType } from '../../tokens'
import { type Boundary, formLower, formText, spaced } from '../boundary'

const languages = lazyLexicon(abbreviationsOther)
/** They write "3." for "3rd". */
const ORDINAL_STOPS = new Set([
  'de',
  'da',
  'nb',
  'no',
  'fi',
  'et',
  'lv',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'hu',
  'pl',
  'tr',
])

/** Abbreviations and ordinal numbers of languages other than English: "Sig. Rossi", "z. B. Kiel", "am 3. Mai". */
export function otherLanguage(boundary: Boundary): boolean | null {
  const { stop, last, first, word, end, tokens } = boundary
  const language = boundary.language.split('-', 1)[0]
  if (language === 'en' || language === 'und' || word === end) return null
  if (last !== stop || stop === first || formText(boundary, stop) !== '.' || !spaced(boundary, stop)) return null
  const before = stop - 1
  if (tokens.end[before] !== tokens.start[stop]) return null
  const text = formText(boundary, before)
  if (tokens.type[before] === TokenType.Number) {
    if (!ORDINAL_STOPS.has(language) || text.length > 2) return null
    // "Er wurde 15. Der Rat …": a capital article begins the next sentence.
    return functionWords[language]?.split(' ').includes(formLower(boundary, word)) ? null : false
  }
  // "z. B.", "u. a.": no sentence of these ends in a letter. Of Cyrillic ones some do ("2019 г.").
  if (text.length === 1 && text < '\u0250' && text > '9') return false
  return languages().get(text)?.split(' ').includes(language) ? false : null
}
