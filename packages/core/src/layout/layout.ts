import type { Article } from '../model'

/** What the layout stage makes of a source; the fields are the article's own. */
export type Layout = Pick<
  Article,
  'headline' | 'deck' | 'authors' | 'published' | 'modified' | 'blocks' | 'sections' | 'figures'
>
