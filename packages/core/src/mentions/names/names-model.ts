/**
 * A trained names model: plain data as `@nutgraf/names-en` exports it. Its fields belong to the tagger that reads them.
 */
export interface NamesModel {
  /** Which tagger reads it, and the version of its data. */
  readonly format: string
}
