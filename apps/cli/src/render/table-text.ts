import type { Cell, Row } from 'nutgraf/tables'
import type { Table } from '../tables/table'
import { addAligned } from './aligned'
import { PageLines } from './page-lines'
import { type Paint, run } from './style'
import { safeLine } from './terminal-safe'

const WIDEST = 140

/** A table that fits the width: columns that can't are wrapped. */
export function renderTable(table: Table, all: readonly Row[], columns: number, paint: Paint): string {
  const page = new PageLines(columns, paint, WIDEST)
  const { hides } = table
  const rows = hides ? all.filter((row) => !hides.row(row)) : all
  const hidden = all.length - rows.length
  if (rows.length === 0) page.text([run(table.empty, 'aside')])
  else {
    const filled = table.columns.filter(({ field }) => rows.some((row) => cellText(row[field]) !== ''))
    const titles = filled.map(({ title }) => [run(title, 'dim')])
    const cells = rows.map((row) => filled.map(({ field, style }) => [run(cellText(row[field]), style ?? null)]))
    addAligned(page, filled, [titles, ...cells])
  }
  if (hides && hidden > 0) page.text([run(hides.note(hidden), 'aside')])
  return page.toString()
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return safeLine(typeof cell === 'object' ? cell.join(', ') : String(cell)).trim()
}
