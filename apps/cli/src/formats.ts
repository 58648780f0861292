// Every format, once: `--format`, help and completion come from this table.

export interface Format {
  readonly id: string
  readonly help: string
  /** One document is one article, so several inputs can't go into one output. */
  readonly single?: boolean
}

export const FORMATS: readonly Format[] = [
  { id: 'page', help: 'a page to read (default for one article)' },
  { id: 'json', help: 'one JSON object, indented', single: true },
  { id: 'jsonl', help: 'one JSON object a line (default for many articles)' },
  { id: 'csv', help: 'the quotes; with people, dates or outline that table' },
]

export const formatIds = (): readonly string[] => FORMATS.map(({ id }) => id)
export const findFormat = (id: string): Format | null => FORMATS.find((format) => format.id === id) ?? null
