/** What case a letter has. */
export const NO_CASE = 0
export const UPPER = 1
export const LOWER = 2

/** The scripts that have case end here, but for a few that are seldom written. */
const END = 0x2000
const NOT_READ = 0
const cases = new Uint8Array(END)
const lowers = new Uint16Array(END)

const DOTTED_I = 0x130

function read(code: number): void {
  const letter = String.fromCharCode(code)
  const lower = letter.toLowerCase()
  const isUpper = letter !== lower
  cases[code] = 1 + (isUpper ? UPPER : letter !== letter.toUpperCase() ? LOWER : NO_CASE)
  // The one that becomes two is the Turkish "İ", an "i" with a dot of its own.
  lowers[code] = isUpper && (lower.length === 1 || code === DOTTED_I) ? lower.charCodeAt(0) : code
}

/** `UPPER`, `LOWER` or `NO_CASE` of a code unit. */
export function caseOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code < 0xc0 || code >= END) return NO_CASE
  if (cases[code] === NOT_READ) read(code)
  return cases[code] - 1
}

/** The code unit in lower case. */
export function lowerOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code < 0xc0 || code >= END) return code
  if (cases[code] === NOT_READ) read(code)
  return lowers[code]
}
