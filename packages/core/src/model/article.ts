import type { Block } from './block'
import type { Author, PublicationDate } from './byline'
import type { DateMention, TimelineEntry } from './date'
import type { Diagnostic } from './diagnostic'
import type { Entity } from './entity'
import type { Figure } from './figure'
import type { Quote } from './quote'
import type { Sentence } from './sentence'

export interface Article {
  readonly schemaVersion: 1
  /** The text exactly as given (a decoder may drop a byte order mark before); every span points into it. */
  readonly source: string
  /** BCP 47; 'und' where it can't be told. */
  readonly language: string
  readonly headline: string | null
  readonly deck: string | null
  readonly authors: readonly Author[]
  /** When the article was published: given by the caller, stated in the text, or inferred from it. */
  readonly published: PublicationDate | null
  readonly modified: PublicationDate | null
  /** In source order. They do not overlap, and every character that is not blank lies in exactly one. */
  readonly blocks: readonly Block[]
  /** The body under its crossheads; the first section has none. */
  readonly sections: readonly { readonly crosshead: number | null; readonly blocks: readonly number[] }[]
  readonly figures: readonly Figure[]
  /** Of every block, captions and furniture too; in source order, each inside one block. */
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly dates: readonly DateMention[]
  /** Dated events of the story, earliest first. */
  readonly timeline: readonly TimelineEntry[]
  readonly diagnostics: readonly Diagnostic[]
}
