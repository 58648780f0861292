/** What a quotation is marked with. */
export enum MarkStyle {
  /** “ ” „ " `` '' and their like. */
  Double = 0,
  /** ‘ ’ ' ‚ */
  Single = 1,
  /** « » ‹ › */
  Angle = 2,
  /** 「 」 『 』 */
  Corner = 3,
  /** Two apostrophes on both sides, as some archives write every quotation mark. */
  Apostrophes = 4,
}

/**
 * Words between quotation marks in one block, before anybody asks whose they are. A quotation over several paragraphs
 * is one of these per paragraph, all but the first with `continues`.
 */
export interface Quotation {
  /** Code units, marks included. */
  readonly start: number
  readonly end: number
  /** The words without their marks and without blanks at the ends. */
  readonly innerStart: number
  readonly innerEnd: number
  /** Tokens, marks included. */
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
  readonly style: MarkStyle
  /** False where no closing mark was found: it then runs to the end of its paragraph or sentence. */
  readonly closed: boolean
  readonly continues: boolean
}
