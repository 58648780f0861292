// Classes of UTF-16 code units, read from one table that is filled from literal ranges: regular expressions would cost
// tens of milliseconds of cold start.
import { characterRanges } from './character-ranges'

export enum CharClass {
  Blank = 0,
  /** Combining marks too: they stay with their letter. */
  Letter = 1,
  /** Every number: "½" and "²" too. */
  Digit = 2,
  Punctuation = 3,
  Symbol = 4,
}

/** Japanese, Chinese and Korean begin here, and their marks: scripts that do not part words, or have none in capitals. */
export const EAST_ASIAN = 0x3000

const classes = readClasses()

function readClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(CharClass.Symbol)
  for (let code = 33; code < 127; code++) table[code] = CharClass.Punctuation
  for (const symbol of '$+<=>^`|~') table[symbol.charCodeAt(0)] = CharClass.Symbol
  table.fill(CharClass.Blank, 9, 14)
  table[32] = CharClass.Blank
  table.fill(CharClass.Digit, 48, 58)
  table.fill(CharClass.Letter, 65, 91)
  table.fill(CharClass.Letter, 97, 123)
  let from = 0
  let kind = CharClass.Symbol
  for (let at = 0; at < characterRanges.length; ) {
    const next = 'BLDPS'.indexOf(characterRanges[at])
    let distance = 0
    // Digits and lower-case letters are the distance; an upper-case letter begins the next range.
    for (at++; at < characterRanges.length; at++) {
      const digit = characterRanges.charCodeAt(at)
      if (digit >= 65 && digit <= 90) break
      distance = distance * 36 + (digit < 58 ? digit - 48 : digit - 87)
    }
    if (from > 0) table.fill(kind, from, from + distance)
    from += distance
    kind = next
  }
  table.fill(kind, from)
  // Halves of surrogate pairs. The first half tells what most of its block is: old scripts, mathematical letters and
  // CJK extensions are letters, the rest (emoji above all) symbols.
  table.fill(CharClass.Symbol, 0xd800, 0xe000)
  table.fill(CharClass.Letter, 0xd800, 0xd834)
  table[0xd835] = CharClass.Letter
  table[0xd83a] = CharClass.Letter
  table.fill(CharClass.Letter, 0xd840, 0xd890)
  return table
}

/** `\s`, U+200B–200D, U+2060, U+FEFF and the soft hyphen. */
export function isBlank(code: number): boolean {
  return classes[code] === CharClass.Blank
}

/** Characters that have no width: they are dropped from a block's text instead of becoming a space. */
export const INVISIBLE: readonly number[] = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]

/** Whether it is one of `INVISIBLE`. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200d)
}

/** U+0085 is none: `\s` doesn't hold it, so it would lie in no block. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

/** The class of one code unit; of a surrogate pair, ask its first half. */
export function classOf(code: number): CharClass {
  return classes[code]
}

/** Whether `at` lies between the halves of a surrogate pair. */
export function splitsPair(source: string, at: number): boolean {
  if (at <= 0 || at >= source.length) return false
  return (source.charCodeAt(at) & 0xfc00) === 0xdc00 && (source.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** The table itself, indexed by code unit, for loops that must not call. Not to be written to. */
export function classTable(): Uint8Array {
  return classes
}
