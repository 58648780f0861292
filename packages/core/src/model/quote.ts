import type { Decided } from './decision'
import type { Span } from './span'

/** One quote is one statement. `span` runs from its first word to its last, marks included, cue and speaker only where they stand between. */
export interface Quote extends Decided {
  /**
   * `direct`: a whole clause in quotation marks. `partial`: quoted words inside somebody's reported
   * statement. `indirect`: reported without marks. `scare`: marks, but nobody's statement (nicknames,
   * titles of works, irony).
   */
  readonly type: 'direct' | 'partial' | 'indirect' | 'scare'
  /**
   * All that is attributed, marked or not ("that ..." with its that); several spans where the attribution
   * stands in between or a paragraph ends. None crosses a block. Empty for `scare`.
   */
  readonly content: readonly Span[]
  /**
   * The words inside the marks, verbatim and without the marks; one per marked stretch and block; empty for
   * `indirect`. A quote inside a quote belongs to the outer one.
   */
  readonly parts: readonly Span[]
  /** The words that report it: "said", "according to", "in a statement". */
  readonly cue: Span | null
  /** Empty where the text does not say who. */
  readonly speakers: readonly Speaker[]
}

/** `span` is what the text calls the speaker at this quote; `entity` whom that is, where it could be told. */
export interface Speaker extends Decided {
  readonly entity: number | null
}
