import type { Row, Rows } from '../rows/measure-rows'

/** Which rows interrupt a text: lines that belong to no part of the article, whatever stands around them. */
export interface Interruption {
  /** Its file's name. */
  readonly name: string
  /** No row of more words is one. */
  readonly longest: number
  /** Makes the test for one text; the rows are all of its rows. */
  readonly tester: (source: string, rows: readonly Row[], counts: Rows['counts']) => (row: number) => boolean
}
