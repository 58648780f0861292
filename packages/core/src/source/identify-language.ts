// Which language a text is in, by its script where that settles it, else by its small words.
import { CharClass, classOf } from './characters'
import { functionWords } from './function-words'
import { hashOfWord, makeHashTable, valueAt } from './hash-table'
import { prepared } from './prepared'

/** Code units that are read at most, in windows spread over the text: what a text is in shows in any part of it. */
const WINDOWS = 6
const WINDOW = 250
/** No function word is longer. */
const LONGEST = 9
/** Fewer small words than these are chance. */
const ENOUGH = 2

export interface IdentifiedLanguage {
  /** BCP 47; "und" where it can't be told. */
  readonly tag: string
  /**
   * Whether rules made for English may be tried: the text is English, or too short to tell in letters English is written
   * in. A longer text without small words of English is in some language that is not known here.
   */
  readonly english: boolean
}

/** Identifies the language of a text; `given`, a BCP 47 tag, wins. */
export function identifyLanguage(source: string, given?: string): IdentifiedLanguage {
  if (given !== undefined && given !== 'und') return { tag: given, english: /^en(?:-|$)/i.test(given) }
  const scripts = new Map<string, number>()
  const words = new Map<string, number>()
  const step = Math.max(WINDOW, Math.floor(source.length / WINDOWS))
  for (let from = 0; from < source.length; from += step) countWords(source, from, from + WINDOW, words, scripts)

  const script = largest(scripts)
  if (script === null) return { tag: 'und', english: true }
  if (script === 'Han') return { tag: scripts.has('Kana') ? 'ja' : 'zh', english: false }
  const settled = SCRIPT_LANGUAGES[script]
  if (settled !== undefined) return { tag: settled, english: false }
  return byFunctionWords(words, script)
}

/** Whether a string is formed like a BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  return tag.length < 36 && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)
}

function byFunctionWords(words: ReadonlyMap<string, number>, script: string): IdentifiedLanguage {
  const table = wordOwners()
  const { owners } = table
  const scores = new Map<string, number>()
  let total = 0
  /** Words with letters English doesn't have. */
  let foreign = 0
  for (const [word, count] of words) {
    total += count
    const start = valueAt(table, hashOfWord(word))
    const last = start + owners[start]
    for (let at = start + 1; at <= last; at++) {
      const language = languages[owners[at]]
      // A word of several languages says less.
      scores.set(language, (scores.get(language) ?? 0) + count / owners[start])
    }
    if (isPlain(word)) continue
    foreign += count
    for (const [letters, languages] of LETTERS)
      if (hasAny(word, letters)) {
        const weight = (LETTER_WEIGHT * count) / languages.length
        for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + weight)
      }
  }
  const best = largest(scores)
  const score = best === null ? 0 : (scores.get(best) ?? 0)
  const short = script === 'Latin' && total < 14 && foreign === 0
  let second = 0
  for (const [language, other] of scores) if (language !== best && other > second) second = other
  if (best !== null && score >= ENOUGH && score >= total / 12 && score >= second * 1.25)
    return { tag: best, english: best === 'en' }
  if (script === 'Cyrillic') return { tag: byCyrillicLetters(words), english: false }
  const english = scores.get('en') ?? 0
  const plain = script === 'Latin' && foreign <= total / 8
  // "My name is Jonas": one small word is enough in a short text where little speaks against it. A table of results holds
  // few of them too, and its names bring in chance ones of any language.
  if (short && best === 'en' && score >= 1 && score >= second * 2) return { tag: 'en', english: true }
  if (plain && best === 'en' && score >= ENOUGH && score >= second * 2) return { tag: 'en', english: true }
  // Left open, English is tried where it leads, and in a few words that no other language claims.
  const leads = score < total / 12 && (english >= ENOUGH || (best === 'en' && english >= 1))
  return { tag: 'und', english: plain && (leads || (short && score < ENOUGH)) }
}

/** Letters that few languages have. A word with one says less than a small word does: it may be a name. */
const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['ãõ', ['pt']],
  ['ñ', ['es']],
  ['ß', ['de']],
  ['œ', ['fr']],
  ['ğış', ['tr']],
  ['łśźżćń', ['pl']],
  ['řůě', ['cs']],
  ['ľĺŕ', ['sk']],
  ['őű', ['hu']],
  ['ășțţ', ['ro']],
  ['å', ['sv', 'da', 'nb']],
  ['äö', ['fi', 'et', 'sv', 'de']],
  ['æø', ['da', 'nb']],
  ['ėįų', ['lt']],
  ['ļņķģ', ['lv']],
  ['ơưđ', ['vi']],
]
const LETTER_WEIGHT = 0.5

function hasAny(word: string, letters: string): boolean {
  for (let at = 0; at < word.length; at++) if (letters.includes(word[at])) return true
  return false
}

/** Whether a word in lower case has the letters a–z alone. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** In a few words the letters tell more: "ы" and "э" are Russian where none stands that Russian doesn't have. */
function byCyrillicLetters(words: ReadonlyMap<string, number>): string {
  const letters = [...words.keys()].join('')
  if (/[^а-яё]/.test(letters)) return /[їє]/.test(letters) && !/[ыэ]/.test(letters) ? 'uk' : 'und'
  return /[ыэ]/.test(letters) ? 'ru' : 'und'
}

/** Scripts that one language is written in, as good as always. */
const SCRIPT_LANGUAGES: Readonly<Record<string, string>> = {
  Kana: 'ja',
  Hangul: 'ko',
  Thai: 'th',
  Greek: 'el',
  Hebrew: 'he',
  Armenian: 'hy',
  Georgian: 'ka',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Lao: 'lo',
  Khmer: 'km',
  Burmese: 'my',
}

/** First code unit of each range of letters, in order. */
const RANGES: readonly (readonly [number, string])[] = [
  [0x0, 'Latin'],
  [0x370, 'Greek'],
  [0x400, 'Cyrillic'],
  [0x530, 'Armenian'],
  [0x590, 'Hebrew'],
  [0x600, 'Arabic'],
  [0x700, 'other'],
  [0x750, 'Arabic'],
  [0x780, 'other'],
  [0x900, 'Devanagari'],
  [0x980, 'Bengali'],
  [0xa00, 'Gurmukhi'],
  [0xa80, 'Gujarati'],
  [0xb00, 'other'],
  [0xb80, 'Tamil'],
  [0xc00, 'Telugu'],
  [0xc80, 'Kannada'],
  [0xd00, 'Malayalam'],
  [0xd80, 'Sinhala'],
  [0xe00, 'Thai'],
  [0xe80, 'Lao'],
  [0xf00, 'other'],
  [0x1000, 'Burmese'],
  [0x10a0, 'Georgian'],
  [0x1100, 'Hangul'],
  [0x1200, 'other'],
  [0x1780, 'Khmer'],
  [0x1800, 'other'],
  [0x1e00, 'Latin'],
  [0x1f00, 'Greek'],
  [0x2000, 'other'],
  [0x3040, 'Kana'],
  [0x3100, 'other'],
  [0x3400, 'Han'],
  [0xa000, 'other'],
  [0xac00, 'Hangul'],
  [0xd800, 'other'],
  [0xf900, 'Han'],
  [0xfb00, 'other'],
  [0xfb50, 'Arabic'],
  [0xfe00, 'other'],
  [0xfe70, 'Arabic'],
  [0xff00, 'other'],
]

function scriptOf(code: number): string {
  if (code < 0x370) return 'Latin'
  let low = 0
  let high = RANGES.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (RANGES[middle][0] <= code) low = middle
    else high = middle - 1
  }
  return RANGES[low][1]
}

/** Counts the words that begin in a window, and the letters of each script (a word counts as its first letter's). */
function countWords(
  source: string,
  from: number,
  to: number,
  words: Map<string, number>,
  scripts: Map<string, number>,
): void {
  const end = Math.min(to, source.length)
  let at = from
  // A window that begins inside a word passes over it.
  if (at > 0) while (at < end && classOf(source.charCodeAt(at)) === CharClass.Letter) at++
  while (at < end) {
    const code = source.charCodeAt(at)
    if (classOf(code) !== CharClass.Letter) {
      at++
      continue
    }
    const start = at
    let small = true
    for (let letter = code; ; ) {
      if (letter < 97 || letter > 122) small = false
      at++
      if (at >= end) break
      letter = source.charCodeAt(at)
      if (classOf(letter) !== CharClass.Letter) break
    }
    const length = at - start
    const script = scriptOf(code)
    scripts.set(script, (scripts.get(script) ?? 0) + length)
    if (script === 'Han' && hasKana(source, start, at)) scripts.set('Kana', (scripts.get('Kana') ?? 0) + 1)
    // "J." and "U.S." hold no words of one letter.
    if (length === 1 && (source.charCodeAt(at) === 46 || source.charCodeAt(start - 1) === 46)) continue
    // Most words are in small letters already.
    const printed = length > LONGEST ? '' : source.slice(start, at)
    const word = small ? printed : printed.toLowerCase()
    words.set(word, (words.get(word) ?? 0) + 1)
  }
}

function hasKana(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) >= 0x3040 && source.charCodeAt(at) < 0x3100) return true
  return false
}

function largest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  let most = 0
  for (const [key, count] of counts) {
    if (count <= most) continue
    best = key
    most = count
  }
  return best
}

const languages = Object.keys(functionWords)

/** Function words by their hashes; a word's value is where its languages begin in `owners`: how many, then which. */
const wordOwners = prepared('function-words', () => {
  const languagesOf = new Map<number, number[]>()
  for (const [index, language] of languages.entries())
    for (const word of new Set(functionWords[language].split(' '))) {
      const hash = hashOfWord(word)
      const known = languagesOf.get(hash)
      if (known) known.push(index)
      else languagesOf.set(hash, [index])
    }
  // None begins at 0.
  const owners = [0]
  const starts = new Map<number, number>()
  for (const [hash, list] of languagesOf) {
    starts.set(hash, owners.length)
    owners.push(list.length, ...list)
  }
  return { ...makeHashTable(starts), owners: Uint8Array.from(owners) }
})
