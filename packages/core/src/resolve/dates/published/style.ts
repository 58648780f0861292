import type { Text } from '../../../language/text'
import type { Post } from './posts'
import { NewsFlag, type TextNews } from './word-news'

/**
 * Where a text comes from, as far as it shows. What a bare weekday means hangs on it: an agency names the day it writes
 * on, a web page mostly that day or the one before, a newspaper is dated the day after what it tells of, and one that
 * keeps to formal titles often later.
 */
export type Style = 'wire' | 'web' | 'print' | 'formal'

/** How many times a house that calls people "Mr. Holm" does so in a story at least. */
const enoughTitles = 3

/** How far from the top an agency signs a story, in code units. */
const head = 600

/** Dashes and dots that no typewriter has. */
const typeset = /[‒–—―…]/

export function readStyle({ source, tokens: { form } }: Text, news: TextNews, posts: readonly Post[]): Style {
  if (/\((?:AP|UPI|AFP)\)/.test(source.slice(0, head))) return 'wire'
  if (posts.length > 0) return 'web'
  // Web pages are set with curled marks and long dashes; archives of newspapers keep their text with typewriter's marks.
  if (typeset.test(source)) return 'web'
  let curled = 0
  let straight = 0
  let titles = 0
  for (let index = 0; index < news.count; index++) {
    const flags = news.flags[form[news.tokens[index]]]
    if (flags & NewsFlag.Title) titles++
    else if (flags & NewsFlag.Curled) curled++
    else if (flags & NewsFlag.Straight) straight++
  }
  if (straight <= curled) return 'web'
  return titles >= enoughTitles ? 'formal' : 'print'
}
