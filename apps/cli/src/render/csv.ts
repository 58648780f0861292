import type { Cell } from '../tables/table'

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/

const write = (cell: Cell | undefined, spreadsheet: boolean): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const words = typeof cell === 'string' ? cell : cell.join('; ')
  const text = spreadsheet && FORMULA.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of CSV after RFC 4180, as the library's `nutgraf/csv` writes it. */
export const csvLine = (cells: readonly (Cell | undefined)[], spreadsheet: boolean): string =>
  `${cells.map((cell) => write(cell, spreadsheet)).join(',')}\r\n`
