// Cuts a block's tokens into sentences. Every stop is a candidate: the marks that belong with it are taken in, then the
// rules are asked whether the sentence ends.
import { isBlank } from '../../source/characters'
import { type Tokens, TokenType } from '../tokens'
import type { Boundary } from './boundary'
import { listHeads } from './list-heads'
import { boundaryRules } from './rules'

/** What a form can do at a sentence's end. */
enum Stop {
  None = 0,
  /** ".", "?", "...", and words that carry their stop: the rules decide. */
  Candidate = 1,
  /** "。" and its like, which never mean anything else. */
  Sure = 2,
}

const MARKS = '.!?…؟۔‽⁇⁈⁉'
const SURE = '。！？｡．।॥።።፧။၊។៕։܀᙮᠃'
const CLOSING = '"”’\'»›)]}」』）】》〉〕＂“‘«‹'
const QUOTES = '"”’\'»›」』“‘«‹'
const OPENING = '"“‘\'«‹([{「『（【《„‚»›¿¡—–-•*'

/** Flags per form. */
export function readStops({ forms }: Tokens): Uint8Array {
  const stops = new Uint8Array(forms.count)
  for (let form = 0; form < forms.count; form++) {
    const text = forms.text[form]
    const mark = text[text.length - 1]
    if (MARKS.includes(mark)) stops[form] = Stop.Candidate
    else if (text.length === 1 && SURE.includes(mark)) stops[form] = Stop.Sure
  }
  return stops
}

/** Calls `close(first, end)` for every sentence of the tokens from `from` up to, not including, `to`. */
export function splitSentences(
  source: string,
  tokens: Tokens,
  stops: Uint8Array,
  from: number,
  to: number,
  close: (first: number, end: number) => void,
): void {
  const heads = listHeads(tokens, from, to)
  let head = 0
  const boundary: Boundary = {
    source,
    tokens,
    end: to,
    first: from,
    stop: from,
    last: from,
    quoted: false,
    word: from,
    opened: '',
  }
  for (let token = from; token < to; token++) {
    if (head < heads.length && heads[head] === token) {
      head++
      if (token > boundary.first) {
        close(boundary.first, token)
        boundary.first = token
      }
    }
    const stop = stops[tokens.form[token]]
    if (stop === Stop.None) continue
    boundary.stop = token
    takeMarks(boundary, stops)
    token = boundary.last
    if (boundary.last + 1 >= to) break
    lookAhead(boundary)
    if (stop === Stop.Candidate && !ends(boundary)) continue
    close(boundary.first, boundary.last + 1)
    boundary.first = boundary.last + 1
  }
  if (boundary.first < to) close(boundary.first, to)
}

function ends(boundary: Boundary): boolean {
  for (const rule of boundaryRules) {
    const verdict = rule(boundary)
    if (verdict !== null) return verdict
  }
  return true
}

/** Moves `last` over further stops and the closing marks that belong with the stop. */
function takeMarks(boundary: Boundary, stops: Uint8Array): void {
  const { source, tokens, end } = boundary
  let last = boundary.stop
  boundary.quoted = false
  while (last + 1 < end) {
    const next = last + 1
    const form = tokens.forms.text[tokens.form[next]]
    const attached = tokens.start[next] === tokens.end[last]
    if (stops[tokens.form[next]] !== Stop.None && tokens.type[next] === TokenType.Punctuation) {
      // ". . ." is written with blanks; so is the stop after an abbreviation's nowhere.
      if (!attached && form !== '.') break
    } else if (CLOSING.includes(form[0]) && (form.length === 1 || form === "''")) {
      const mark = form[0]
      if (attached) {
        // Before a letter it opens what follows: the space got lost.
        if ('"“‘«‹\''.includes(mark) && next + 1 < end && touches(tokens, next) && isWordAt(tokens, next + 1)) break
      } else if (mark !== '»' || !isBlank(source.charCodeAt(tokens.start[next] - 1)) || touches(tokens, next)) break
      if (QUOTES.includes(mark)) boundary.quoted = true
    } else break
    last = next
  }
  boundary.last = last
}

function touches(tokens: Tokens, token: number): boolean {
  return token + 1 < tokens.count && tokens.start[token + 1] === tokens.end[token]
}

function isWordAt(tokens: Tokens, token: number): boolean {
  return tokens.type[token] === TokenType.Word || tokens.type[token] === TokenType.Number
}

/** Finds the word after the stop, past opening marks. */
function lookAhead(boundary: Boundary): void {
  const { tokens, end } = boundary
  let word = boundary.last + 1
  boundary.opened = ''
  // A handful of marks at most: more are no sentence's beginning.
  for (const limit = Math.min(end, word + 4); word < limit && !isWordAt(tokens, word); word++) {
    const mark = tokens.forms.text[tokens.form[word]][0]
    if (!OPENING.includes(mark)) break
    if (mark === '(' || mark === '[') boundary.opened = 'bracket'
    else if ('"“‘\'«„‚'.includes(mark)) boundary.opened = 'quote'
  }
  boundary.word = word < end && isWordAt(tokens, word) ? word : end
}
