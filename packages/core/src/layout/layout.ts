import type { Article, Words } from '../model'

/** A position phrase of a caption and the stretch it stands beside; `resolve` binds it to the person named there. */
export interface FigurePosition {
  /** The words: "L", "left", "second from right"; the brackets are not in the span. */
  readonly position: Words
  /**
   * Which name it belongs to: `before` where the phrase follows the name ("Vladimir Putin (L)", "Jane Roe, left,"), `after`
   * where it leads it ("From left: ...", "pictured left is ...").
   */
  readonly side: 'before' | 'after'
  /** The caption block it stands in. */
  readonly block: number
}

/** What the layout stage makes of a source; the fields are the article's own, but for `positions`. */
export type Layout = Pick<
  Article,
  'headline' | 'deck' | 'authors' | 'published' | 'modified' | 'blocks' | 'sections' | 'figures'
> & {
  /**
   * Internal: for figure `i`, the position phrases of its caption in source order, duplicates of the caption left out.
   * `figures[i].positions` is empty until `resolve` knows the entities.
   */
  readonly positions: readonly (readonly FigurePosition[])[]
}
