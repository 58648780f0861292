import type { Row, RowTable } from 'nutgraf/tables'
import type { Style } from '../render/style'

/** How a column looks on a terminal; CSV and JSON take every field of a row. */
export interface Column {
  readonly field: string
  readonly title: string
  /** Share of the width that is left over; 0 for a column as wide as its longest cell. */
  readonly grow: number
  readonly style?: Style
  readonly right?: true
}

/** What `nutgraf quotes` and its like print, for a terminal, for CSV and for JSON alike. */
export interface Table extends RowTable {
  readonly columns: readonly Column[]
  /** Rows that a terminal doesn't show, and what to say about them. */
  readonly hides?: { readonly row: (row: Row) => boolean; readonly note: (count: number) => string }
  /** What to say where there are no rows. */
  readonly empty: string
}
