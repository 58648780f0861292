/**
 * A trained names model: plain data as `@nutgraf/names-en` exports it. Its fields belong to the tagger that reads them
 * (`tagger/`); the strings are packed as `tagger/packed.ts` describes and unpacked when the first article is read.
 */
export interface NamesModel {
  /** Which tagger reads it, and the version of its data. */
  readonly format: string
  /** The language of the articles it was made for, as a BCP 47 tag. */
  readonly language: string
  /** What is known about words and phrases: the gazetteers they stand in, the cluster of words they are used like. */
  readonly words: {
    /** Hashes, rising. */
    readonly keys: string
    /** Per key: the row of `gazetteers`. */
    readonly gazetteer: string
    /** Sets of gazetteers, one bit each. */
    readonly gazetteers: readonly number[]
    /** Per key: its cluster plus one, 0 for none. */
    readonly cluster: string
    /** Per cluster: the middle group it belongs to. */
    readonly middle: string
    /** Per middle group: the coarse group it belongs to. */
    readonly coarse: string
  }
  /** What each feature says for each label. */
  readonly weights: {
    /** Hashes of features, rising. */
    readonly keys: string
    /** Per weight: its label, plus the number of labels where it is its feature's last. */
    readonly labels: string
    /** Per weight: its value plus 46. */
    readonly values: string
    /** What one step of a value is worth. */
    readonly step: number
  }
  /** Score of label `b` after label `a`, at `a * 17 + b`. */
  readonly transitions: readonly number[]
}

/**
 * A model that `unpackNames` has unpacked, and the tables that lexicons are read through: a first article is then read in
 * a fraction of the time, as nothing but views is made of it. In the byte order of the machine that unpacked it. Whoever
 * keeps it keeps it for the version of nutgraf that made it; threads may share one.
 */
export type UnpackedNames = Uint8Array
