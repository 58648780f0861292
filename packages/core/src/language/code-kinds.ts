// Code units as the tokenizer sees them: the classes of source/characters.ts, refined where scripts write without
// spaces, with a bit on every code unit that may prolong a word.
import { classTable, INVISIBLE } from '../source/characters'

/** The first five are `CharClass`. */
export enum Kind {
  Blank = 0,
  Letter = 1,
  Digit = 2,
  Punctuation = 3,
  Symbol = 4,
  /** Chinese characters: each is a token. */
  Han = 5,
  Hiragana = 6,
  Katakana = 7,
  /** First half of a surrogate pair. */
  Pair = 8,
}

/** Set beside the kind where the code unit after a run of letters may belong to their word: look closer. */
export const JOINS = 16

export const kinds = readKinds()

function readKinds(): Uint8Array {
  const table = classTable().slice()
  table.fill(Kind.Han, 0x3400, 0x4dc0)
  table.fill(Kind.Han, 0x4e00, 0xa000)
  table.fill(Kind.Han, 0xf900, 0xfb00)
  table[0x3005] = Kind.Han
  table[0x3006] = Kind.Han
  table[0x3007] = Kind.Han
  table.fill(Kind.Hiragana, 0x3041, 0x30a0)
  table.fill(Kind.Katakana, 0x30a1, 0x3100)
  table[0x30fb] = Kind.Punctuation
  table.fill(Kind.Katakana, 0x31f0, 0x3200)
  table.fill(Kind.Katakana, 0xff66, 0xffa0)
  table.fill(Kind.Pair | JOINS, 0xd800, 0xdc00)
  for (const mark of ".'’‘-‐‑&@_:") table[mark.charCodeAt(0)] |= JOINS
  for (const code of INVISIBLE) table[code] |= JOINS
  // From one digit to the next: a look at every code unit would be most of what loading the library takes.
  for (let code = table.indexOf(Kind.Digit); code >= 0; code = table.indexOf(Kind.Digit, code + 1)) table[code] |= JOINS
  return table
}

/** Every kind without its bit. */
export function kindOf(code: number): Kind {
  return kinds[code] & 15
}
