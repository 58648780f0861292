import type { Cell, Row } from '../tables/table'

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

const cell = (value: Cell | undefined): string => {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? value.join('; ') : String(value)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of CSV as RFC 4180 has it, with a plain line end as every tool here takes and writes it. */
export const csvLine = (values: readonly (Cell | undefined)[]): string => `${values.map(cell).join(',')}\n`

export const csvRow = (row: Row, fields: readonly string[]): string => csvLine(fields.map((field) => row[field]))
