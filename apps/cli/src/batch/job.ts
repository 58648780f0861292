import type { TableName } from '../commands/commands'

/** What a worker must know to turn records into output: plain data, so that it travels. */
export interface Job {
  readonly format: string
  readonly table: TableName | null
  readonly explain: boolean
  /** More than one article goes into the output. */
  readonly many: boolean
  readonly width: number
  readonly color: boolean
  /** The output goes to a terminal, so nothing in it may command the terminal. */
  readonly terminal: boolean
  readonly tokens: boolean
  /** Notations for other programs may give a publication date that was only inferred. */
  readonly inferred: boolean
  /** CSV is for a spreadsheet. */
  readonly spreadsheet: boolean
  readonly published: string | null
  readonly language: string | null
  readonly encoding: string
  readonly textField: string
  readonly dateField: string | null
  readonly idField: string | null
  readonly maxSize: number
  readonly failFast: boolean
}
