import { CharClass, classOf, isBlank } from '../../source/characters'
import type { RowRanges } from './join-wrapped-lines'
import { CLASS_COUNT, openerOf, wordClasses } from './word-classes'

/** What one pass over the characters tells of a row. Lengths in code units. */
export interface Row {
  readonly start: number
  readonly end: number
  /** Blank lines before it. */
  readonly gap: number
  /** Words; where a script writes none apart, two characters count as one. */
  words: number
  /** Length in code units, characters as wide as two counted twice. */
  width: number
  letters: number
  digits: number
  /** Upper-case letters. */
  upper: number
  /** Words that begin with an upper-case letter, with a lower-case one, and of two letters or more without any lower-case. */
  titleWords: number
  lowerWords: number
  capsWords: number
  commas: number
  colons: number
  pipes: number
  slashes: number
  /** Quotation marks, straight or curly, single ones left out. */
  quotes: number
  brackets: number
  ats: number
  dots: number
  /** Stops inside it that a blank and an upper-case letter follow. */
  innerStops: number
  first: number
  last: number
  /** The last character before closing marks and brackets. */
  stop: number
  /** Of the letters and digits, case folded; the same words have the same. */
  hash: number
  /** Of the first forty letters and digits. */
  headHash: number
  /** Of its first two words, a leading "By" left out; 0 where it has fewer. */
  nameHash: number
  /** Small-letter words right after a capitalised one, by their ending: "-s" ("speaks", "is"), "-ed" or "said", "-ing". */
  presentVerbs: number
  pastVerbs: number
  gerunds: number
  /** What kind of function word it opens with: place in `OPENERS`, -1 for none. */
  opener: number
}

export interface Rows {
  readonly list: readonly Row[]
  /** `counts[row * CLASS_COUNT + CLASS[name]]`: how many of its words are of a class. */
  readonly counts: Uint8Array
}

/** Words are looked up in rows up to this length, and in the head and tail of longer ones. */
const SHORT = 400
const EDGE = 120
const LONGEST_WORD = 16

const UPPER = 1
const LOWER = 2
const cases = new Uint8Array(0x600)
function caseOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code < 0xc0 || code >= 0x600) return 0
  if (cases[code] === 0) {
    const letter = String.fromCharCode(code)
    cases[code] = letter !== letter.toLowerCase() ? UPPER : letter !== letter.toUpperCase() ? LOWER : 3
  }
  return cases[code] === 3 ? 0 : cases[code]
}

export function measureRows(source: string, ranges: RowRanges): Rows {
  const counts = new Uint8Array(ranges.count * CLASS_COUNT)
  const list: Row[] = []
  for (let row = 0; row < ranges.count; row++)
    list.push(measure(source, ranges.start[row], ranges.end[row], ranges.gap[row], counts, row * CLASS_COUNT))
  return { list, counts }
}

function measure(source: string, start: number, end: number, gap: number, counts: Uint8Array, base: number): Row {
  const row: Row = {
    start,
    end,
    gap,
    words: 0,
    width: end - start,
    letters: 0,
    digits: 0,
    upper: 0,
    titleWords: 0,
    lowerWords: 0,
    capsWords: 0,
    commas: 0,
    colons: 0,
    pipes: 0,
    slashes: 0,
    quotes: 0,
    brackets: 0,
    ats: 0,
    dots: 0,
    innerStops: 0,
    first: source.charCodeAt(start),
    last: source.charCodeAt(end - 1),
    stop: 0,
    hash: 0,
    headHash: 0,
    nameHash: 0,
    presentVerbs: 0,
    pastVerbs: 0,
    gerunds: 0,
    opener: -1,
  }
  const classes = wordClasses()
  const short = end - start <= SHORT
  let hash = 0x811c9dc5
  let characters = 0
  let afterTitle = false
  let named = 0
  let nameHash = 0
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    const kind = classOf(code)
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      const from = at
      let wordHash = 0
      let wide = 0
      let upper = 0
      let lower = 0
      let digits = 0
      for (; at < end; at++) {
        const c = source.charCodeAt(at)
        const k = classOf(c)
        if (k === CharClass.Letter) {
          row.letters++
          if (c >= 0x3040) wide++
          const letterCase = caseOf(c)
          if (letterCase === UPPER) upper++
          else if (letterCase === LOWER) lower++
          const folded = letterCase === UPPER && c < 128 ? c + 32 : c
          hash = Math.imul(hash ^ folded, 0x01000193)
          wordHash = Math.imul(wordHash ^ folded, 0x01000193) + 0x9e3779b9
        } else if (k === CharClass.Digit) {
          digits++
          hash = Math.imul(hash ^ c, 0x01000193)
        } else if ((c === 39 || c === 0x2019 || c === 45 || c === 46) && at + 1 < end) {
          const next = classOf(source.charCodeAt(at + 1))
          if (next !== CharClass.Letter && (next !== CharClass.Digit || digits === 0)) break
          continue
        } else break
        if (++characters === 40) row.headHash = hash
      }
      row.words += wide > 1 ? wide >> 1 : 1
      row.width += wide
      row.digits += digits
      row.upper += upper
      if (caseOf(code) === UPPER) {
        row.titleWords++
        if (lower === 0 && upper > 1) row.capsWords++
        afterTitle = true
      } else if (caseOf(code) === LOWER) {
        row.lowerWords++
        if (afterTitle && at - from > 2) {
          const final = source.charCodeAt(at - 1)
          if (final === 115) row.presentVerbs++
          else if (final === 100 && (source.charCodeAt(at - 2) === 101 || source.charCodeAt(at - 2) === 105))
            row.pastVerbs++
          else if (final === 103 && source.charCodeAt(at - 2) === 110 && at - from > 4) row.gerunds++
        }
        afterTitle = false
      } else afterTitle = false
      // "By Jane Roe" and "Jane Roe is ..." share their two words.
      if (
        named < 2 &&
        !(named === 0 && at - from === 2 && (code | 32) === 98 && (source.charCodeAt(from + 1) | 32) === 121)
      ) {
        nameHash = Math.imul(nameHash ^ wordHash, 0x85ebca6b) + 1
        named++
      }
      if (at - from <= LONGEST_WORD && (short || from - start < EDGE || end - from < EDGE)) {
        let word = source.slice(from, at)
        if (upper > 0) word = word.toLowerCase()
        if (row.words <= 1) row.opener = openerOf(word)
        const places = classes.get(word)
        if (places !== undefined) for (const c of places) if (counts[base + c] < 255) counts[base + c]++
      }
      continue
    }
    switch (code) {
      case 44:
        row.commas++
        break
      case 58:
        row.colons++
        break
      case 124:
        row.pipes++
        break
      case 47:
        row.slashes++
        break
      case 34:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
        row.quotes++
        break
      case 40:
      case 91:
        row.brackets++
        break
      case 64:
        row.ats++
        break
      case 0x2022:
      case 0xb7:
        row.dots++
        break
      case 46:
      case 63:
      case 33:
        if (at + 2 < end && isBlank(source.charCodeAt(at + 1)) && caseOf(source.charCodeAt(at + 2)) === UPPER)
          row.innerStops++
        break
    }
    at++
  }
  row.hash = hash
  row.nameHash = named === 2 ? nameHash : 0
  if (characters < 40) row.headHash = hash
  let stop = end - 1
  while (stop > start && isClosing(source.charCodeAt(stop))) stop--
  row.stop = source.charCodeAt(stop)
  return row
}

function isClosing(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x300d ||
    code === 0xff09
  )
}

/** Whether the row's last sentence is closed by a full stop, a question or an exclamation mark, an ellipsis. */
export function endsSentence(row: Row): boolean {
  const { stop } = row
  return (
    stop === 46 ||
    stop === 63 ||
    stop === 33 ||
    stop === 0x2026 ||
    stop === 0x3002 ||
    stop === 0xff01 ||
    stop === 0xff1f ||
    stop === 0x61f ||
    stop === 0x6d4 ||
    stop === 0x964
  )
}
