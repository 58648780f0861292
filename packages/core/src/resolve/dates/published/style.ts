import type { Text } from '../../../language/text'
import type { Post } from './posts'

/**
 * Where a text comes from, as far as it shows. What a bare weekday means hangs on it: an agency names the day it writes
 * on, a web page mostly that day or the one before, and a newspaper is dated the day after what it tells of.
 */
export type Style = 'wire' | 'web' | 'print'

/** How far from the top an agency signs a story, in code units. */
const head = 600

export function readStyle({ source, tokens }: Text, posts: readonly Post[]): Style {
  if (/\((?:AP|UPI|AFP)\)/.test(source.slice(0, head))) return 'wire'
  if (posts.length > 0) return 'web'
  // Web pages are set with curled marks; archives of newspapers keep their text with typewriter's marks.
  let curled = 0
  let straight = 0
  const { forms, form, count } = tokens
  for (let token = 0; token < count; token++) {
    const mark = forms.text[form[token]]
    if (mark[0] === '“' || mark[0] === '”' || mark[0] === '’') curled++
    else if (mark[0] === '"' || mark[0] === "'") straight++
  }
  return straight > curled ? 'print' : 'web'
}
