import type { Settings } from '../settings'

/** A place that holds one article or, as an archive, many. */
export type Source =
  | { readonly kind: 'stdin'; readonly name: string; readonly holds: Holds }
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly holds: Holds }
  | { readonly kind: 'failed'; readonly name: string; readonly error: string }

export type Holds = 'text' | 'jsonl' | 'csv' | 'tsv'

const BY_EXTENSION: Readonly<Record<string, Holds>> = { jsonl: 'jsonl', ndjson: 'jsonl', csv: 'csv', tsv: 'tsv' }

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? ''

export function whatItHolds(path: string, inputFormat: Settings['inputFormat']): Holds {
  if (inputFormat !== 'auto') return inputFormat
  return BY_EXTENSION[extensionOf(path)] ?? 'text'
}

/** What is taken of a folder when `--input-format` doesn't say. Not csv: a folder often holds tables of other things. */
export const isArticleFile = (path: string): boolean =>
  ['txt', 'text', 'md', 'jsonl', 'ndjson'].includes(extensionOf(path))
