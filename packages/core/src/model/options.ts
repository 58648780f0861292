import type { Article } from './article'
import type { BlockType } from './block'
import type { Span } from './span'

/** An input adapter's knowledge (HTML markup, feed fields) handed to the parser. */
export interface Hint {
  readonly span: Span
  readonly type: BlockType
}

/**
 * A `published` that is no ISO 8601 date, a `language` that is no BCP 47 tag, and hints that are out of range, overlap,
 * split a surrogate pair or have no known type, are ignored with a diagnostic. A source that is no string throws a
 * TypeError.
 */
export interface ParseOptions {
  /**
   * ISO 8601: the publication date, where the caller knows it: "2018-01-01", "2018-01-01T20:31:00+02:00". It wins over
   * what the text says.
   */
  readonly published?: string
  /** BCP 47, where the caller knows it: "en", "en-GB". Without it the language is told from the text. */
  readonly language?: string
  /** Stretches whose type is known: each is kept whole and keeps that type. */
  readonly hints?: readonly Hint[]
  /** Fill `Sentence.tokens`. */
  readonly tokens?: boolean
}

export type Parse = (source: string, options?: ParseOptions) => Article
