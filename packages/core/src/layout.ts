// The door "nutgraf/layout": line types, figures, byline and date, and nothing of the later stages.
import { readLayout } from './layout/read-layout'
import type { Article, ParseOptions } from './model'
import { Diagnostics } from './model/diagnostics'
import { splitLines } from './source/lines'
import { readLanguage } from './source/read-language'

export type ArticleLayout = Pick<
  Article,
  | 'schemaVersion'
  | 'source'
  | 'language'
  | 'headline'
  | 'deck'
  | 'authors'
  | 'published'
  | 'modified'
  | 'blocks'
  | 'sections'
  | 'figures'
  | 'diagnostics'
>

/**
 * Reads only the shape of an article: what `parse` says of its layout, without sentences, names, quotes and dates.
 * The positions of people in figures are empty.
 *
 * @throws TypeError where `source` is no string
 */
export function parseLayout(source: string, options: ParseOptions = {}): ArticleLayout {
  if (typeof source !== 'string') throw new TypeError(`parseLayout() takes a string, not ${typeof source}`)
  const diagnostics = new Diagnostics()
  const language = readLanguage(source, options, diagnostics).tag
  const { positions: _, ...layout } = readLayout(source, splitLines(source), options, diagnostics, language)
  return { schemaVersion: 1, source, language, ...layout, diagnostics: diagnostics.list }
}
