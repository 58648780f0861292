import type { Block } from './block'
import type { Author, PublicationDate } from './byline'
import type { DateMention, TimelineEntry } from './date'
import type { Diagnostic } from './diagnostic'
import type { Entity } from './entity'
import type { Figure } from './figure'
import type { Quote } from './quote'
import type { Sentence } from './sentence'

/**
 * A parsed article. Everything is plain data: `JSON.parse(JSON.stringify(article))` equals `article`. Arrays are never
 * null; a value that is not known is `null`, never '' or 'Unknown'. Every number that names a block, sentence, entity or
 * date is an index into that array of the article.
 */
export interface Article {
  /** Rises when a field changes its meaning or goes; new fields leave it as it is. */
  readonly schemaVersion: 1
  /** The text exactly as given (a decoder may drop a byte order mark before); every span points into it. */
  readonly source: string
  /** BCP 47; 'und' where it can't be told. */
  readonly language: string
  /** The text of its block. */
  readonly headline: string | null
  /** The standfirst under the headline: the text of its block. */
  readonly deck: string | null
  /** Whom the byline names, in its order. */
  readonly authors: readonly Author[]
  /** When the article was published: given by the caller, stated in the text, or inferred from it. */
  readonly published: PublicationDate | null
  /** When it was last changed, where the text says so ("Updated 9:05 PM"). */
  readonly modified: PublicationDate | null
  /** In source order. They do not overlap, and every character that is not blank lies in exactly one. */
  readonly blocks: readonly Block[]
  /** The body under its crossheads; the first section has none. */
  readonly sections: readonly { readonly crosshead: number | null; readonly blocks: readonly number[] }[]
  /** Pictures, as their captions and credits tell of them; in source order, each once. */
  readonly figures: readonly Figure[]
  /** Of every block, captions and furniture too; in source order, each inside one block. */
  readonly sentences: readonly Sentence[]
  /** The people, organizations and places that are named. */
  readonly entities: readonly Entity[]
  /** Who said what, in source order. */
  readonly quotes: readonly Quote[]
  /** Dates, times, durations and repeated times, in source order. */
  readonly dates: readonly DateMention[]
  /** Dated events of the story, earliest first. */
  readonly timeline: readonly TimelineEntry[]
  /** What the parser has to say beside its result: options it ignored, dates it could not tell. */
  readonly diagnostics: readonly Diagnostic[]
}
