import type { Article } from './article'
import type { BlockType } from './block'
import type { Span } from './span'

/** An input adapter's knowledge (HTML markup, feed fields) handed to the parser. */
export interface Hint {
  readonly span: Span
  readonly type: BlockType
}

/**
 * A `published` that is no ISO 8601 date, and hints that are out of range, overlap or split a surrogate pair,
 * are ignored with a diagnostic. A source that is no string throws a TypeError.
 */
export interface ParseOptions {
  /** ISO 8601: the publication date, where the caller knows it. It wins over what the text says. */
  readonly published?: string
  /** BCP 47, where the caller knows it. */
  readonly language?: string
  readonly hints?: readonly Hint[]
  /** Fill `Sentence.tokens`. */
  readonly tokens?: boolean
}

export type Parse = (source: string, options?: ParseOptions) => Article
