/** One article to come: what a worker needs to read it. `name` is what messages and output lines call it. */
export type RawRecord =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  /** The whole of standard input. */
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  /** A line of JSON: this range of its chunk's `bytes`. */
  | { readonly kind: 'json'; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'row'
      readonly name: string
      readonly text: string | null
      readonly date: string | null
      readonly id: string | null
    }
  | { readonly kind: 'failed'; readonly name: string; readonly error: string }

/** Records that travel to a worker together, in input order. */
export interface Chunk {
  readonly records: readonly RawRecord[]
  /** The lines of `json` records, one after another, in memory of their own, so that it can be handed over uncopied. */
  readonly bytes: Uint8Array | null
  /** Position of the first record among all records of the run. */
  readonly first: number
}
