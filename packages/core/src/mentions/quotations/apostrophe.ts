// The single quotation mark and the apostrophe are one character. Inside words the tokenizer has already kept it; here
// are the ones that stand at an edge of a word: "'90s", "'em", "the workers' pay".

import type { Text } from '../../language/text'
import { TokenType } from '../../language/tokens'
import { MarkStyle } from './quotation'
import type { Marks } from './read-marks'
import { Way } from './read-marks'

const ELISIONS = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'cuz',
  'coz',
  'n',
  'bout',
  'round',
  'neath',
  'nuff',
  'cept',
  'tude',
  'hood',
  'sup',
  'fraid',
  'twill',
  'twere',
  'nother',
  'un',
])
/** Marks that are looked at for the closing one. */
const REACH = 12
/** Tokens a single-quoted stretch may hold. */
const LENGTH = 400

/** Is the mark an apostrophe that begins a shortened word or year? */
export function beginsElision(text: Text, marks: Marks, mark: number): boolean {
  const { tokens } = text
  const next = marks.endToken[mark]
  if (next >= tokens.count || tokens.start[next] !== tokens.end[next - 1]) return false
  const spelt = tokens.forms.lower[tokens.form[next]]
  if (tokens.type[next] === TokenType.Number) return spelt.length === 2
  const first = spelt.charCodeAt(0)
  // '90s
  if (first >= 48 && first <= 57) return spelt.length === 3 && spelt.endsWith('s')
  return ELISIONS.has(spelt)
}

/** The mark that closes single mark `open`, or -1. A plural's possessive is taken only where nothing better follows. */
export function closeOfSingle(text: Text, marks: Marks, open: number, endMark: number): number {
  const { tokens, source } = text
  const limit = Math.min(endMark, open + REACH)
  let weak = -1
  for (let mark = open + 1; mark < limit; mark++) {
    if (marks.style[mark] !== MarkStyle.Single) continue
    if (marks.token[mark] - marks.token[open] > LENGTH) break
    if (!marks.canClose[mark]) {
      if (marks.canOpen[mark] && !beginsElision(text, marks, mark)) break
      continue
    }
    if (marks.way[mark] === Way.Open) continue
    const at = tokens.start[marks.token[mark]]
    const before = source.charCodeAt(at - 1) | 32
    const next = marks.endToken[mark]
    const possessive =
      before === 115 && next < tokens.count && tokens.type[next] === TokenType.Word && tokens.start[next] - at <= 2
    if (!possessive) return mark
    if (weak < 0) weak = mark
  }
  return weak
}
