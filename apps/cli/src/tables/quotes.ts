import { quoteTable } from 'nutgraf/tables'
import type { Table } from './table'

export const quotes: Table = {
  ...quoteTable,
  columns: [
    { field: 'speaker', title: 'Speaker', grow: 1, style: 'strong' },
    { field: 'type', title: 'Type', grow: 0, style: 'dim' },
    { field: 'statement', title: 'Statement', grow: 3 },
  ],
  hides: {
    row: ({ type }) => type === 'scare',
    note: (count) => `${count} in quotation marks that nobody says (--explain shows ${count === 1 ? 'it' : 'them'})`,
  },
  empty: 'Nobody is quoted.',
}
