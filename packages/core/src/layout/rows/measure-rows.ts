import { CharClass, classOf, isBlank } from '../../source/characters'
import { scratch } from '../../source/scratch'
import { firstWordHash } from './first-word'
import type { RowRanges } from './join-wrapped-lines'
import { caseOf, LOWER, lowerOf, UPPER } from './letter-case'
import { isFolded, LONGEST_WORD, tailOf } from './row-middle'
import {
  CLASS_COUNT,
  firstClassOf,
  type KnownWords,
  knownWords,
  mixJoiner,
  mixLetter,
  openerOf,
  secondClassOf,
  toldOf,
  unmixLetter,
  wholeHash,
} from './word-classes'

/** What one pass over the characters tells of a row, of a long one over its head and tail: see `Limit.Short`. Lengths in code units. */
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
  /** Stops inside it that a blank and an upper-case letter follow. */
  innerStops: number
  first: number
  last: number
  /** The last character before closing marks and brackets. */
  stop: number
  /** Of the words, case folded and without their marks; the same words have the same. */
  hash: number
  /** Of its first words, up to the fortieth letter or digit. */
  headHash: number
  /** Of its first two words, a leading "By" left out; 0 where it has fewer. */
  nameHash: number
  /** Small-letter words right after a capitalised one, by their ending: "-s" ("speaks", "is"), "-ed" or "said", "-ing". */
  presentVerbs: number
  pastVerbs: number
  gerunds: number
  /** The hash of its first word, behind brackets, bullets and dashes: see `firstWords`. */
  head: number
  /** Stops inside words: "example.com", "p.m". */
  dotted: number
  /** Whether no blank in it is another than a single space. */
  folded: boolean
  /** Where its first dash stands that is no hyphen, from its start; -1 for none. */
  dash: number
  /** What kind of function word it opens with: place in `OPENERS`, -1 for none. */
  opener: number
  /** Its long words are `longWords[longFrom]` up to `longWords[longTo]`; up to `longNearby` those of its head. */
  longFrom: number
  longNearby: number
  longTo: number
}

/** What lies in arrays holds until the next text is measured: they are used again. */
export interface Rows {
  readonly list: readonly Row[]
  /** `counts[row * CLASS_COUNT + CLASS[name]]`: how many of its words are of a class. */
  readonly counts: Uint8Array
  /** Hashes of the words of four letters or more in the heads of all rows, case and a final "s" left out. */
  readonly longWords: Uint16Array
}

/** Letters and digits that `headHash` is of, as far as a row has so many. */
export const HEAD = 40

/** Long words are told apart by a hash below its size. */
export enum Vocabulary {
  Size = 1 << 14,
}

/** Lengths that the walk keeps to; as members of an enum they stand in its code as numbers. */
enum Limit {
  /**
   * Rows up to this length are read whole, of longer ones the head and the tail: what lies between tells no more. A byte
   * counts the words: there are fewer than half as many as code units.
   */
  Short = 240,
  Edge = 100,
  /** Shorter words say nothing about what a text is about; nor does more of a row than its head. */
  LongWord = 4,
  Sharing = 1000,
  SharingNearby = 600,
}

/** Character kinds of the walk, a bit each; a character of none ends a word. */
enum Kind {
  None = 0,
  Lower = 1,
  Upper = 2,
  Other = 4,
  Digit = 8,
  Joiner = 16,
}

enum Code {
  Blank = 32,
  SmallA = 97,
  SmallZ = 122,
}

/** The kinds of ASCII. */
const asciiKinds = new Uint8Array(128)
asciiKinds.fill(Kind.Digit, 48, 58)
asciiKinds.fill(Kind.Upper, 65, 91)
asciiKinds.fill(Kind.Lower, 97, 123)
for (const joiner of "'-.") asciiKinds[joiner.charCodeAt(0)] = Kind.Joiner

function kindOf(code: number): number {
  if (code < 128) return asciiKinds[code]
  if (code === 0x2019) return Kind.Joiner
  const kind = classOf(code)
  if (kind === CharClass.Digit) return Kind.Digit
  if (kind !== CharClass.Letter) return 0
  const letterCase = caseOf(code)
  return letterCase === LOWER ? Kind.Lower : letterCase === UPPER ? Kind.Upper : Kind.Other
}

export function measureRows(source: string, ranges: RowRanges): Rows {
  const counts = scratchCounts(ranges.count * CLASS_COUNT).fill(0, 0, ranges.count * CLASS_COUNT)
  const list: Row[] = []
  const long = new LongWords(source.length >> 3)
  const known = knownWords()
  for (let row = 0; row < ranges.count; row++)
    list.push(
      measure(source, ranges.start[row], ranges.end[row], ranges.gap[row], counts, row * CLASS_COUNT, long, known),
    )
  return { list, counts, longWords: long.words }
}

const scratchCounts = scratch((length) => new Uint8Array(length))
const scratchWords = scratch((length) => new Uint16Array(length))

/** The long words of all rows, one after another. */
class LongWords {
  words: Uint16Array
  count = 0

  /** @param expected about how many there will be */
  constructor(expected: number) {
    this.words = scratchWords(expected)
  }

  /** The words, with room for so many more. */
  reserve(room: number): Uint16Array {
    if (this.count + room > this.words.length) {
      const more = new Uint16Array(2 * (this.count + room))
      more.set(this.words)
      this.words = more
    }
    return this.words
  }
}

function measure(
  source: string,
  start: number,
  end: number,
  gap: number,
  counts: Uint8Array,
  base: number,
  long: LongWords,
  known: KnownWords,
): Row {
  const kinds = asciiKinds
  let headEnd = end - start <= Limit.Short ? end : start + Limit.Edge
  // Where no blank parts the tail off, a long row is read whole, and a byte would not count all its words.
  const lookedUpTo = headEnd + 1
  const lookedUpFrom = end - Limit.Edge - LONGEST_WORD
  const longWords = long.reserve(Math.min(end - start, Limit.Sharing) / Limit.LongWord + 1)
  const longFrom = long.count
  let longNearby = longFrom
  let longTo = longFrom
  let words = 0
  let width = end - start
  let letters = 0
  let digits = 0
  let titleWords = 0
  let lowerWords = 0
  let capsWords = 0
  let commas = 0
  let colons = 0
  let pipes = 0
  let slashes = 0
  let quotes = 0
  let brackets = 0
  let ats = 0
  let innerStops = 0
  let presentVerbs = 0
  let pastVerbs = 0
  let gerunds = 0
  let opener = -1
  let dash = -1
  let dotted = 0
  let folded = true
  let blankAt = -1
  let hash = NO_WORDS
  let headHash = 0
  let afterTitle = false
  let named = 0
  let nameHash = 0
  let at = start
  while (at < end) {
    const code = source.charCodeAt(at)
    const kind = code < 128 ? kinds[code] : kindOf(code)
    if (kind !== 0 && kind !== Kind.Joiner) {
      const from = at
      let joined = 0
      // Of the part since the last joiner.
      let part = 0
      let partStart = at
      let small = false
      let upper = 0
      let figures = 0
      let joiners = 0
      let wide = 0
      let c = code
      for (let k = kind; ; ) {
        if (k === Kind.Lower) {
          // Most letters of most texts. Nothing is called here but what is inlined: calls would cost more than the rest.
          small = true
          do {
            part = mixLetter(part, c)
            if (++at >= end) break
            c = source.charCodeAt(at)
          } while (c >= Code.SmallA && c <= Code.SmallZ)
          if (at >= end) break
          k = c < 128 ? kinds[c] : kindOf(c)
          if (k === Kind.None) break
          if (k === Kind.Lower) continue
        }
        if (k === Kind.Joiner) {
          const next = at + 1 < end ? kindOf(source.charCodeAt(at + 1)) : 0
          if (next === 0 || next === Kind.Joiner || (next === Kind.Digit && figures === 0)) break
          if (at - partStart >= Limit.LongWord && partStart - start < Limit.Sharing)
            longWords[longTo++] = stemHash(part, source.charCodeAt(at - 1))
          if (c === 46) dotted++
          joiners++
          hash = mixPart(hash, part)
          joined = mixJoiner(joined, part, c)
          part = 0
          partStart = at + 1
        } else {
          let letter = c
          if (k === Kind.Upper) {
            upper++
            letter = lowerOf(c)
          } else if (k === Kind.Digit) figures++
          else if (c >= 0x3040) wide++
          part = mixLetter(part, letter)
        }
        if (++at >= end) break
        c = source.charCodeAt(at)
        k = c < 128 ? kinds[c] : kindOf(c)
        if (k === 0) break
      }
      const length = at - from
      letters += length
      if ((wide | figures | joiners) === 0) words++
      else {
        words += wide > 1 ? wide >> 1 : 1
        width += wide
        letters -= joiners + figures
        digits += figures
      }
      hash = mixPart(hash, part)
      if (headHash === 0 && letters + digits >= HEAD) headHash = hash
      if (kind === Kind.Upper) {
        titleWords++
        if (upper > 1 && !small) capsWords++
        afterTitle = true
      } else {
        if (kind === Kind.Lower) {
          lowerWords++
          if (afterTitle && length > 2) {
            const last = lowerOf(source.charCodeAt(at - 1))
            const penultimate = source.charCodeAt(at - 2)
            if (last === SMALL_S) presentVerbs++
            else if (last === 100 && (penultimate === 101 || penultimate === 105)) pastVerbs++
            else if (last === 103 && penultimate === 110 && length > 4) gerunds++
          }
        }
        afterTitle = false
      }
      const whole = wholeHash(joined, part)
      // "By Jane Roe" and "Jane Roe is ..." share their two words.
      if (
        named < 2 &&
        !(named === 0 && length === 2 && (code | 32) === 98 && (source.charCodeAt(from + 1) | 32) === 121)
      ) {
        nameHash = (Math.imul(nameHash ^ whole, 0x85ebca6b) + 1) | 0
        named++
      }
      if (partStart - start < Limit.Sharing) {
        // Written anyway, and kept if the word is long: nobody can foretell whether it is.
        longWords[longTo] = stemHash(part, source.charCodeAt(at - 1))
        longTo += (Limit.LongWord - 1 - (at - partStart)) >>> 31
        if (from - start < Limit.SharingNearby) longNearby = longTo
      }
      if (from < lookedUpTo || from >= lookedUpFrom) {
        const told = toldOf(known, whole)
        if (words <= 1) opener = openerOf(told)
        counts[base + firstClassOf(told)]++
        counts[base + secondClassOf(told)]++
      }
      // A blank behind the word was read with it.
      if (at < end && c === Code.Blank) blankAt = ++at
      if (at > headEnd) {
        headEnd = end
        const tail = tailOf(source, at, end - Limit.Edge)
        if (tail > at) {
          if (folded) folded = isFolded(source, at, tail)
          at = tail
          blankAt = tail
        }
      }
      continue
    }
    at++
    switch (code) {
      case Code.Blank:
        if (blankAt === at - 1) folded = false
        blankAt = at
        break
      case 44:
        commas++
        break
      case 58:
      case 0xff1a:
        colons++
        break
      case 124:
        pipes++
        break
      case 47:
        slashes++
        break
      case 34:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
        quotes++
        break
      case 40:
      case 91:
        brackets++
        break
      case 64:
        ats++
        break
      case 45:
      case 0x2013:
      case 0x2014:
      case 0x2015:
        if (dash < 0) dash = at - 1 - start
        break
      case 46:
      case 63:
      case 33:
        if (at + 1 < end && isBlank(source.charCodeAt(at)) && caseOf(source.charCodeAt(at + 1)) === UPPER) innerStops++
        break
      default:
        if (isBlank(code)) folded = false
    }
  }
  let stop = end - 1
  while (stop > start && isClosing(source.charCodeAt(stop))) stop--
  long.count = longTo
  return {
    start,
    end,
    gap,
    words,
    width,
    letters,
    digits,
    titleWords,
    lowerWords,
    capsWords,
    commas,
    colons,
    pipes,
    slashes,
    quotes,
    brackets,
    ats,
    innerStops,
    first: source.charCodeAt(start),
    last: source.charCodeAt(end - 1),
    stop: source.charCodeAt(stop),
    hash,
    headHash: letters + digits < HEAD ? hash : headHash,
    nameHash: named === 2 ? nameHash : 0,
    presentVerbs,
    pastVerbs,
    gerunds,
    head: firstWordHash(source, start, end),
    dash,
    dotted,
    folded,
    opener,
    longFrom,
    longNearby,
    longTo,
  }
}

const NO_WORDS = 0x811c9dc5 | 0
const mixPart = (hash: number, part: number): number => (Math.imul(hash ^ part, 0x01000193) + 0x5bd1e995) | 0

/** What `hash` of a row is that has the words of this stretch. */
export function hashOfWords(text: string, start = 0, end = text.length): number {
  let hash = NO_WORDS
  let part = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0
    const kind = kindOf(code)
    if (kind !== 0 && kind !== Kind.Joiner) part = mixLetter(part, lowerOf(code))
    else if (part !== 0) {
      hash = mixPart(hash, part)
      part = 0
    }
  }
  return hash
}

const SMALL_S = 115

/** The hash of a word, its final "s" left out, with its bits spread. */
function stemHash(word: number, last: number): number {
  // All ones where the word ends in "s": a mask, as nobody can foretell it.
  const plural = (((last | 32) ^ SMALL_S) - 1) >> 31
  const stem = word ^ ((word ^ unmixLetter(word, SMALL_S)) & plural)
  return (Math.imul(stem ^ (stem >>> 15), 0x9e3779b1) >>> 8) & (Vocabulary.Size - 1)
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
