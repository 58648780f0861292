// The public shape of a parsed article. Everything is plain data: `JSON.parse(JSON.stringify(article))` equals
// `article`. Arrays are never null; a value that is not known is `null`, never '' or 'Unknown'. Every number that names
// a block, sentence, entity or date is an index into that array of the article.
export type { Article } from './article'
export type { Block, BlockType, Dateline } from './block'
export type { Author, PublicationDate } from './byline'
export type { DateMention, TimelineEntry } from './date'
export type { Certainty, Decided, Decision } from './decision'
export type { Diagnostic } from './diagnostic'
export type { Entity, Mention } from './entity'
export type { Credit, Figure } from './figure'
export type { Hint, Parse, ParseOptions } from './options'
export type { Quote, Speaker } from './quote'
export type { Sentence, Token } from './sentence'
export type { Span, Words } from './span'
