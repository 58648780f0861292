import { dateTable } from 'nutgraf/tables'
import type { Table } from './table'

export const dates: Table = {
  ...dateTable,
  columns: [
    { field: 'value', title: 'Date', grow: 0, style: 'strong' },
    { field: 'text', title: 'In the text', grow: 1, style: 'date' },
    { field: 'certainty', title: '', grow: 0, style: 'dim' },
    { field: 'sentence', title: 'Sentence', grow: 3 },
  ],
  empty: 'No date is named.',
}
