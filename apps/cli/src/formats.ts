// Every format, once: `--format`, help and completion come from this table and the library's.

export interface Format {
  readonly id: string
  readonly help: string
  /** One document is one article, so several inputs can't go into one output. */
  readonly single: boolean
  /** Needs words and punctuation too. */
  readonly tokens: boolean
}

/** What the CLI itself writes. The first ones decide how a run looks, so they are known without the library. */
const OWN: readonly Format[] = [
  { id: 'page', help: 'a page to read (default for one article)', single: false, tokens: false },
  { id: 'json', help: 'one JSON object, indented', single: true, tokens: false },
  { id: 'jsonl', help: 'one JSON object a line (default for many articles)', single: false, tokens: false },
  { id: 'csv', help: 'the quotes; with people, dates or outline that table', single: false, tokens: false },
]

/** The library's notations, beside those that the CLI writes itself. */
async function libraryFormats(): Promise<Format[]> {
  const { formats } = await import('nutgraf/formats')
  return formats
    .filter(({ id }) => !OWN.some((own) => own.id === id) && !id.startsWith('csv-'))
    .map(({ id, description, concatenates, needsTokens }) => ({
      id,
      help: description,
      single: !concatenates,
      tokens: needsTokens,
    }))
}

export const listFormats = async (): Promise<readonly Format[]> => [...OWN, ...(await libraryFormats())]

export const findFormat = async (id: string): Promise<Format | null> =>
  OWN.find((format) => format.id === id) ?? (await libraryFormats()).find((format) => format.id === id) ?? null
