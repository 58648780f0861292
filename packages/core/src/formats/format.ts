import type { Article } from '../model'

/** What a caller may say to a format; each format reads what it knows. */
export interface FormatOptions {
  /** IRI of the article, where the caller knows it; otherwise a `urn:uuid:` made from its text. */
  readonly uri?: string
  /** Write a publication date that was only inferred, too. */
  readonly inferred?: boolean
  /**
   * CSV for people who open it in a spreadsheet: a byte order mark before the first row, and an apostrophe before what
   * would be run as a formula, which changes such cells.
   */
  readonly spreadsheet?: boolean
}

/** A notation that an article can be written in. */
export interface Format {
  /** As in `--format`. */
  readonly id: string
  readonly mediaType: string
  /** Without the stop. */
  readonly extension: string
  readonly description: string
  /** The article must have been parsed with `tokens: true`. */
  readonly needsTokens: boolean
  /** Whether the outputs of several articles, one after another, are one document of this format. */
  readonly concatenates: boolean
  /** Ends in a line break. */
  write(article: Article, options?: FormatOptions): string
}
