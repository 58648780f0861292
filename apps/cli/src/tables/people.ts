import { peopleTable } from 'nutgraf/tables'
import type { Table } from './table'

export const people: Table = {
  ...peopleTable,
  columns: [
    { field: 'name', title: 'Person', grow: 1, style: 'strong' },
    { field: 'roles', title: 'Role', grow: 2 },
    { field: 'country', title: '', grow: 0, style: 'dim' },
    { field: 'mentions', title: 'Mentions', grow: 0, right: true },
    { field: 'quotes', title: 'Quotes', grow: 0, right: true },
  ],
  hides: {
    row: ({ in_story }) => in_story === false,
    note: (count) =>
      `${count} named only in bylines, credits or the like (--format csv lists ${count === 1 ? 'it' : 'them'})`,
  },
  empty: 'No person is named.',
}
