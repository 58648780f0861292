import type { Cell, Column, Row, Table } from '../tables/table'
import { PageLines } from './page-lines'
import { type Paint, type Run, run } from './style'
import { safeLine } from './terminal-safe'
import { textWidth, wrap } from './wrap'

const GAP = 2
const WIDEST = 140

/** A table that fits the width: columns that can't are wrapped. */
export function renderTable(table: Table, all: readonly Row[], columns: number, paint: Paint): string {
  const page = new PageLines(columns, paint, WIDEST)
  const { hides } = table
  const rows = hides ? all.filter((row) => !hides.row(row)) : all
  const hidden = all.length - rows.length
  if (rows.length === 0) page.text([run(table.empty, 'aside')])
  else addRows(page, table.columns, rows)
  if (hides && hidden > 0) page.text([run(hides.note(hidden), 'aside')])
  return page.toString()
}

function addRows(page: PageLines, columns: readonly Column[], rows: readonly Row[]): void {
  const texts = rows.map((row) => columns.map(({ field }) => cellText(row[field])))
  // A column in which nobody has anything takes no room.
  const used = columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => texts.some((cells) => cells[index] !== ''))
  const widths = fit(
    used.map(({ column }) => column),
    used.map(({ column, index }) =>
      Math.max(textWidth(column.title), ...texts.map((cells) => textWidth(cells[index] ?? ''))),
    ),
    page.width,
  )
  addRow(
    page,
    used.map(({ column: { title, right } }) => ({ runs: [run(title, 'dim')], right })),
    widths,
  )
  for (const cells of texts) {
    addRow(
      page,
      used.map(({ column, index }) => ({ runs: [run(cells[index] ?? '', column.style ?? null)], right: column.right })),
      widths,
    )
  }
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return safeLine(typeof cell === 'object' ? cell.join(', ') : String(cell)).trim()
}

/** Columns that don't grow get what they need, the others share what is left, none more than it needs. */
function fit(columns: readonly Column[], needs: readonly number[], width: number): number[] {
  const widths = [...needs]
  let left = width - GAP * (columns.length - 1)
  let growing = columns.flatMap(({ grow }, index) => (grow > 0 ? [index] : []))
  for (const [index, { grow }] of columns.entries()) {
    // On a narrow terminal even these give way.
    if (grow === 0) left -= widths[index] = Math.min(needs[index] ?? 0, Math.floor(width / 4))
  }
  while (growing.length > 0) {
    const shares = growing.reduce((sum, index) => sum + (columns[index]?.grow ?? 0), 0)
    const share = (index: number): number => Math.floor((left * (columns[index]?.grow ?? 0)) / shares)
    const small = growing.filter((index) => (needs[index] ?? 0) <= share(index))
    if (small.length === 0) {
      for (const index of growing) widths[index] = Math.max(6, share(index))
      break
    }
    for (const index of small) left -= needs[index] ?? 0
    growing = growing.filter((index) => !small.includes(index))
  }
  return widths
}

function addRow(
  page: PageLines,
  cells: readonly { runs: Run[]; right: boolean | undefined }[],
  widths: readonly number[],
): void {
  const wrapped = cells.map(({ runs }, index) => wrap(runs, widths[index] ?? 8))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  for (let i = 0; i < height; i++) {
    page.line(
      cells.flatMap(({ right }, index) => {
        const line = wrapped[index]?.[i] ?? []
        const room = Math.max(0, (widths[index] ?? 0) - line.reduce((sum, { text }) => sum + textWidth(text), 0))
        const gap = run(' '.repeat(index < cells.length - 1 ? GAP : 0))
        const pad = run(' '.repeat(room))
        return right ? [pad, ...line, gap] : [...line, pad, gap]
      }),
    )
  }
}
