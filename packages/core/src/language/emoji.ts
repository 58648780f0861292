// Symbols that are several code units: surrogate pairs, emoji with modifiers, families joined by U+200D, flags.

const isHigh = (code: number) => (code & 0xfc00) === 0xd800
const isLow = (code: number) => (code & 0xfc00) === 0xdc00

/** Where the symbol at `at` ends. */
export function emojiEnd(source: string, at: number, to: number): number {
  let end = one(source, at, to)
  // Two regional indicators are one flag.
  if (isIndicator(source, at) && end < to && isIndicator(source, end)) end = one(source, end, to)
  for (;;) {
    const code = end < to ? source.charCodeAt(end) : 0
    if (code === 0xfe0f || code === 0x20e3) end++
    else if (code === 0xd83c && isTone(source.charCodeAt(end + 1)) && end + 1 < to) end += 2
    // U+200D joins two emoji to one.
    else if (code === 0x200d && end + 1 < to && isPictograph(source.charCodeAt(end + 1))) end = one(source, end + 1, to)
    else return end
  }
}

function one(source: string, at: number, to: number): number {
  return isHigh(source.charCodeAt(at)) && at + 1 < to && isLow(source.charCodeAt(at + 1)) ? at + 2 : at + 1
}

function isIndicator(source: string, at: number): boolean {
  const low = source.charCodeAt(at + 1)
  return source.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}

function isTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff
}

function isPictograph(code: number): boolean {
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code < 0x2800)
}
