// Tokens of a whole article as parallel arrays, one row per token: objects per token would cost half the time of the
// whole parse. Spelling is interned, so that later stages look a word up once per article and compare numbers.

import type { Spelling } from './spelling'

export enum TokenType {
  Word = 0,
  Number = 1,
  Punctuation = 2,
  Symbol = 3,
}

/** How a form is cased. `Capitalized`: first letter upper, some letter lower ("McCain" too); `Upper`: two letters or more, none lower; `Initial`: one upper letter ("I", "J."). */
export enum Case {
  None = 0,
  Lower = 1,
  Capitalized = 2,
  Upper = 3,
  Initial = 4,
  /** Lower case first, upper case later: "iPhone". */
  Mixed = 5,
}

/** The distinct spellings of an article. Row `i` describes form `i`. */
export interface Forms {
  readonly count: number
  readonly text: readonly string[]
  readonly lower: readonly string[]
  readonly case: Uint8Array
  readonly spelling: readonly Spelling[]
}

export interface Tokens {
  readonly count: number
  /** UTF-16 code units, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** `TokenType` */
  readonly type: Uint8Array
  /** Index into `forms`; equal for tokens that are spelt alike. */
  readonly form: Int32Array
  readonly forms: Forms
}
