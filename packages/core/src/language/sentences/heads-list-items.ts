// Lists that a copy has run together in one block: "1) First thing 2) Second thing", "• One • Two".
import { type Tokens, TokenType } from '../tokens'
import type { BlockTokens } from './heads'

const BULLETS = '•⁃‣◦▪●■►·'
/** The tokens that begin list items, the block's first one aside; none where the block doesn't begin with a marker. */
export function listItemHeads({ tokens, from, to }: BlockTokens, heads: number[]): void {
  if (to - from < 4) return
  const text = (token: number) => tokens.forms.text[tokens.form[token]]
  if (BULLETS.includes(text(from)[0])) {
    const bullet = tokens.form[from]
    for (let token = from + 1; token < to; token++)
      if (tokens.form[token] === bullet && tokens.start[token] > tokens.end[token - 1]) heads.push(token)
    return
  }
  let marker = markerAt(tokens, from, to)
  if (marker === null) return
  // The next item must bear the next number and the same marks.
  for (let token = from + 1; token + 2 < to; token++) {
    if (tokens.start[token] === tokens.end[token - 1]) continue
    const next = markerAt(tokens, token, to)
    if (next === null || next.value !== marker.value + 1 || next.marks !== marker.marks) continue
    heads.push(token)
    marker = next
  }
}

interface Marker {
  readonly value: number
  /** ".", ")", ".)" with what kind of number it is. */
  readonly marks: string
}

function markerAt(tokens: Tokens, token: number, to: number): Marker | null {
  const word = tokens.forms.text[tokens.form[token]]
  const number = tokens.type[token] === TokenType.Number
  if (word.length > 2 || (!number && word.length !== 1 && !word.endsWith('.'))) return null
  const value = number ? Number(word) : word.charCodeAt(0)
  if (!number && !/^[a-z]/i.test(word)) return null
  if (Number.isNaN(value)) return null
  let marks = number ? '1' : word < 'a' ? 'A' : 'a'
  if (!number && word.length === 2) marks += '.'
  let at = token + 1
  for (; at < to && at < token + 3 && tokens.start[at] === tokens.end[at - 1]; at++) {
    const mark = tokens.forms.text[tokens.form[at]]
    if (mark !== '.' && mark !== ')') break
    marks += mark
  }
  if (marks.length === 1 || at >= to || tokens.start[at] === tokens.end[at - 1]) return null
  const first = tokens.forms.text[tokens.form[at]][0]
  return first === first.toLowerCase() && first !== first.toUpperCase() ? null : { value, marks }
}
