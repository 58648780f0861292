// Classes of UTF-16 code units as literal ranges: building them from regular expressions costs tens of milliseconds of
// cold start.

export enum CharClass {
  Blank = 0,
  Letter = 1,
  Digit = 2,
  Punctuation = 3,
  Symbol = 4,
}

/** `\s`, U+200B–200D, U+2060, U+FEFF and the soft hyphen. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  if (code === 0xa0 || code === 0xad || code === 0xfeff) return true
  if (code < 0x1680) return false
  return (
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0x1680
  )
}

/** Characters that have no width: they are dropped from a block's text instead of becoming a space. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200d)
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85
}

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (code === 32 || (code >= 9 && code <= 13)) ascii[code] = CharClass.Blank
  else if (code >= 48 && code <= 57) ascii[code] = CharClass.Digit
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ascii[code] = CharClass.Letter
  else if ('$+<=>^`|~'.includes(String.fromCharCode(code)) || code < 32 || code === 127) ascii[code] = CharClass.Symbol
  else ascii[code] = CharClass.Punctuation
}

/** The class of one code unit; a half of a surrogate pair is a symbol (emoji) unless it is a CJK extension's. */
export function classOf(code: number): CharClass {
  if (code < 128) return ascii[code]
  if (code < 0xc0) {
    if (code === 0xa0 || code === 0xad) return CharClass.Blank
    if (code === 0xaa || code === 0xb5 || code === 0xba) return CharClass.Letter
    if (
      code === 0xa1 ||
      code === 0xa7 ||
      code === 0xab ||
      code === 0xb6 ||
      code === 0xb7 ||
      code === 0xbb ||
      code === 0xbf
    )
      return CharClass.Punctuation
    return CharClass.Symbol
  }
  if (code < 0x2000) {
    if (code === 0xd7 || code === 0xf7) return CharClass.Symbol
    if (code === 0x1680) return CharClass.Blank
    if (code >= 0x660 && code <= 0x669) return CharClass.Digit
    if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x5be || code === 0x964 || code === 0x965)
      return CharClass.Punctuation
    return CharClass.Letter
  }
  if (code < 0x2070) {
    if (isBlank(code)) return CharClass.Blank
    return CharClass.Punctuation
  }
  if (code < 0x2c00) return code === 0x2116 || (code >= 0x2100 && code <= 0x214f) ? CharClass.Letter : CharClass.Symbol
  if (code < 0x2e80) return code >= 0x2e00 && code <= 0x2e7f ? CharClass.Punctuation : CharClass.Letter
  if (code < 0x3041)
    return code === 0x3000
      ? CharClass.Blank
      : code >= 0x3001 && code <= 0x303f
        ? CharClass.Punctuation
        : CharClass.Letter
  if (code === 0x30fb) return CharClass.Punctuation
  if (code < 0xd800) return CharClass.Letter
  if (code < 0xe000) return code >= 0xd840 && code <= 0xd87f ? CharClass.Letter : CharClass.Symbol
  if (code === 0xfeff) return CharClass.Blank
  if (code >= 0xff01 && code <= 0xff0f) return CharClass.Punctuation
  if (code >= 0xff10 && code <= 0xff19) return CharClass.Digit
  if (code >= 0xff1a && code <= 0xff20) return CharClass.Punctuation
  if (code >= 0xff3b && code <= 0xff40) return CharClass.Punctuation
  if (code >= 0xff5b && code <= 0xff65) return CharClass.Punctuation
  if (code >= 0xfff0) return CharClass.Symbol
  if (code >= 0xe000 && code < 0xf900) return CharClass.Symbol
  return CharClass.Letter
}
