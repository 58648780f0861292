// Numbers as text that JavaScript parses fast and gzip packs well: one printable character per digit. The alphabet is
// U+0020 to U+007E without the double quote and the backslash, 93 digits. Single digits and pairs are read from the text
// where they are needed; only rising lists are unpacked.

/** Digits of the alphabet. */
export const DIGITS = 93

export const packDigit = (digit: number): string =>
  String.fromCharCode(digit < 2 ? digit + 32 : digit < 59 ? digit + 33 : digit + 34)

/**
 * The digit of a char code. Long lists are unpacked when the first article is read, by code that is not compiled yet:
 * there, a look into this table is half the time of calling a function.
 */
export const DIGIT_OF = Uint8Array.from({ length: 128 }, (_, code) =>
  code < 32 || code === 127 ? 0 : code < 34 ? code - 32 : code < 92 ? code - 33 : code - 34,
)

/** The digit at `at`. */
export const digitAt = (packed: string, at: number): number => DIGIT_OF[packed.charCodeAt(at)]

export const packPair = (value: number): string => packDigit(Math.floor(value / DIGITS)) + packDigit(value % DIGITS)

/** The number in row `row` of a list of pairs of digits. */
export const pairAt = (packed: string, row: number): number =>
  digitAt(packed, 2 * row) * DIGITS + digitAt(packed, 2 * row + 1)

/** The largest pair: not a step of its own, but goes on to the next pair. */
export const MORE = DIGITS * DIGITS - 1

/** Rising whole numbers as pairs, each the step from the one before. `SortedKeys` reads them. */
export function packRising(numbers: readonly number[]): string {
  let packed = ''
  let last = 0
  for (const number of numbers) {
    let step = number - last
    for (; step >= MORE; step -= MORE) packed += packPair(MORE)
    packed += packPair(step)
    last = number
  }
  return packed
}
