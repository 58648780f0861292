import type { ClockTime, DateExpression, DateMeaning } from './date-expression'
import type { Word } from './date-words'
import type { Scan } from './scan'

/** What a pattern found, from the token it was asked at (or `firstToken`) to `endToken`. */
export interface Found {
  readonly endToken: number
  readonly meaning: DateMeaning
  readonly firstToken?: number
  readonly type?: DateExpression['type']
  readonly time?: ClockTime | null
  readonly approximate?: boolean
  readonly ambiguous?: boolean
  /** Nothing may be added on its left ("the", "early", "around"). */
  readonly closed?: boolean
}

/** One way of writing a date. `match` looks ahead a bounded number of tokens. */
export interface DatePattern {
  /** The file's name. */
  readonly name: string
  /** `Word` bits that its first token can have. */
  readonly triggers: Word | number
  readonly match: (scan: Scan, token: number) => Found | null
}
