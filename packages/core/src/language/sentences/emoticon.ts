import type { Tokens } from '../tokens'

/** Where the emoticon (":)", ";-(", ":P") that begins at `token` ends; `token` itself where none begins there. */
export function emoticonEnd(tokens: Tokens, token: number, end: number): number {
  const text = (at: number) => (at < end ? tokens.forms.text[tokens.form[at]] : '')
  const touches = (at: number) => tokens.start[at] === tokens.end[at - 1]
  if (token + 1 >= end || !':;='.includes(text(token)[0]) || text(token).length > 1) return token
  let mouth = token + 1
  if (text(mouth) === '-' && touches(mouth)) mouth++
  if (mouth >= end || !touches(mouth) || !/^[)(PDp|/]$/.test(text(mouth))) return token
  while (mouth + 1 < end && text(mouth + 1) === text(mouth) && touches(mouth + 1)) mouth++
  // ":D" is a face, ":Dear" was no token of one letter anyway; ":)x" is none.
  return mouth + 1 < end && touches(mouth + 1) ? token : mouth + 1
}
