// Numbers as text that JavaScript parses fast and gzip packs well: one printable character per digit. The alphabet is
// U+0020 to U+007E without the double quote and the backslash, 93 digits.

/** Digits of the alphabet. */
export const DIGITS = 93

export const packDigit = (digit: number): string =>
  String.fromCharCode(digit < 2 ? digit + 32 : digit < 59 ? digit + 33 : digit + 34)

/** A whole number from 0: digits from `LAST` up go on, in base 31; one below it ends, in base 62. */
const LAST = 62

export function packNumber(value: number): string {
  let text = packDigit(value % LAST)
  for (let rest = Math.floor(value / LAST); rest > 0; rest = Math.floor(rest / 31))
    text = packDigit(LAST + (rest % 31)) + text
  return text
}

const unpackCode = (code: number): number => (code < 34 ? code - 32 : code < 92 ? code - 33 : code - 34)

/** One digit per number. */
export function unpackDigits(packed: string): Uint8Array {
  const numbers = new Uint8Array(packed.length)
  for (let at = 0; at < packed.length; at++) numbers[at] = unpackCode(packed.charCodeAt(at))
  return numbers
}

/** How many numbers `packNumber` wrote. */
export function countNumbers(packed: string): number {
  let count = 0
  for (let at = 0; at < packed.length; at++) if (unpackCode(packed.charCodeAt(at)) < LAST) count++
  return count
}

/** Numbers that `packNumber` wrote; with `rising`, as steps from one to the next. */
export function unpackNumbers(packed: string, rising = false): Int32Array {
  const numbers = new Int32Array(countNumbers(packed))
  let value = 0
  let last = 0
  for (let at = 0, row = 0; at < packed.length; at++) {
    const digit = unpackCode(packed.charCodeAt(at))
    if (digit >= LAST) {
      value = value * 31 + digit - LAST
      continue
    }
    value = value * LAST + digit
    last = rising ? last + value : value
    numbers[row++] = last
    value = 0
  }
  return numbers
}
