import { type PageLines, widthOf } from './page-lines'
import { type Run, run } from './style'
import { wrap } from './wrap'

/** How a column shares the width: 0 takes what its longest cell needs, others share what is left in this proportion. */
export interface Sharing {
  readonly grow: number
  readonly right?: boolean
}

const GAP = 2

/** Rows of cells in columns that fit the page; a cell that is too wide is wrapped in its column. */
export function addAligned(
  page: PageLines,
  columns: readonly Sharing[],
  rows: readonly (readonly (readonly Run[])[])[],
  indent = '',
): void {
  // A column in which nobody has anything takes no room.
  const used = columns.flatMap((_, index) => (rows.some((cells) => widthOf(cells[index] ?? []) > 0) ? [index] : []))
  const sharing = used.map((index) => columns[index] as Sharing)
  const needs = used.map((index) => Math.max(...rows.map((cells) => widthOf(cells[index] ?? []))))
  const widths = fit(sharing, needs, page.width - indent.length)
  for (const cells of rows)
    addRow(
      page,
      sharing,
      used.map((index) => cells[index] ?? []),
      widths,
      indent,
    )
}

function fit(columns: readonly Sharing[], needs: readonly number[], width: number): number[] {
  const widths = [...needs]
  let left = width - GAP * (columns.length - 1)
  let growing = columns.flatMap(({ grow }, index) => (grow > 0 ? [index] : []))
  for (const [index, { grow }] of columns.entries()) {
    // On a narrow terminal even these give way.
    if (grow === 0) left -= widths[index] = Math.min(needs[index] ?? 0, Math.floor(width / 3))
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
  columns: readonly Sharing[],
  cells: readonly (readonly Run[])[],
  widths: readonly number[],
  indent: string,
): void {
  const wrapped = cells.map((runs, index) => wrap(runs, widths[index] ?? 8))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  for (let i = 0; i < height; i++) {
    const line = columns.flatMap(({ right }, index) => {
      const cell = wrapped[index]?.[i] ?? []
      const pad = run(' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell))))
      const gap = run(' '.repeat(index < columns.length - 1 ? GAP : 0))
      return right ? [pad, ...cell, gap] : [...cell, pad, gap]
    })
    page.line([run(indent), ...line])
  }
}
