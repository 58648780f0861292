import type { Article, ParseOptions } from 'nutgraf'

/** What the page asks of the worker. Answers carry the same `id`. */
export type Request =
  | { readonly id: number; readonly ask: 'parse'; readonly source: string; readonly options: ParseOptions }
  | { readonly id: number; readonly ask: 'formats' }
  | { readonly id: number; readonly ask: 'export'; readonly format: string; readonly article: Article }

export interface FormatInfo {
  readonly id: string
  readonly description: string
  /** Without the dot. */
  readonly extension: string
}

export type Answer =
  /** `milliseconds` is the time spent in the parser; `names` whether the trained model took part. */
  | { readonly id: number; readonly article: Article; readonly milliseconds: number; readonly names: boolean }
  | { readonly id: number; readonly formats: readonly FormatInfo[] }
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly error: string }
  /** The names model has been loaded. */
  | { readonly id: 0; readonly ready: true }
