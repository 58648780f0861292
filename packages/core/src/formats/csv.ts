// "nutgraf/csv": the rows of "nutgraf/tables" after RFC 4180. Lists in a cell are parted by "; ".
//
// A cell that begins with "=", "+", "-" or "@" is a formula to a spreadsheet, and an article's words are anybody's. The
// tables give the words as they are, since most readers are programs; `spreadsheet: true` puts an apostrophe before
// such cells, for files that people open in a spreadsheet. A byte order mark goes before the first row of those: Excel
// takes UTF-8 without one for the system's old encoding, and every curly quotation mark turns to rubbish.
import type { Article } from '../model'
import type { FormatOptions } from './format'
import { type Cell, dateTable, peopleTable, quoteTable, type RowTable } from './tables'

export interface CsvOptions extends Pick<FormatOptions, 'spreadsheet'> {
  /** Leave the first row, the names of the columns, out. */
  readonly headless?: boolean
}

/** A row per quote. */
export function quotesToCsv(article: Article, options: CsvOptions = {}): string {
  return toCsv(quoteTable, article, options)
}

/** A row per person, those of bylines and credits too. */
export function peopleToCsv(article: Article, options: CsvOptions = {}): string {
  return toCsv(peopleTable, article, options)
}

/** A row per date, time, duration or set. */
export function datesToCsv(article: Article, options: CsvOptions = {}): string {
  return toCsv(dateTable, article, options)
}

/** The names of the columns as the first record of a file. */
export function csvHeader(fields: readonly string[], { spreadsheet = false }: CsvOptions = {}): string {
  return (spreadsheet ? '\ufeff' : '') + csvLine(fields)
}

/** One record, with its line break. */
export function csvLine(cells: readonly (Cell | undefined)[], { spreadsheet = false }: CsvOptions = {}): string {
  return `${cells.map((cell) => writeCell(cell, spreadsheet)).join(',')}\r\n`
}

function toCsv({ fields, rows }: RowTable, article: Article, options: CsvOptions): string {
  const lines = rows(article).map((row) =>
    csvLine(
      fields.map((field) => row[field]),
      options,
    ),
  )
  return (options.headless ? '' : csvHeader(fields, options)) + lines.join('')
}

function writeCell(cell: Cell | undefined, spreadsheet: boolean): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  let text = typeof cell === 'string' ? cell : cell.join('; ')
  if (spreadsheet && /^[=+\-@\t\r]/.test(text)) text = `'${text}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
