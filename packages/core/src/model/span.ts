/** Half-open range of UTF-16 code units: `article.source.slice(start, end)`. Never empty, never splits a surrogate pair. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words of the source: `text` is the slice with white-space runs folded to one space. */
export interface Words {
  readonly text: string
  readonly span: Span
}
