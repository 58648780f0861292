// Cuts a block's tokens into sentences. Every stop is a candidate: the marks that belong with it are taken in, then the
// rules are asked whether the sentence ends.
import { type Tokens, TokenType } from '../tokens'
import { type Boundary, beginsUpper } from './boundary'
import { emoticonEnd } from './emoticon'
import { findHeads } from './heads'
import { boundaryRules } from './rules'

/** What a form can do at a sentence's end. */
enum Stop {
  None = 0,
  /** ".", "?", "...", and words that carry their stop: the rules decide. */
  Candidate = 1,
  /** "。" and its like, which never mean anything else. */
  Sure = 2,
  /** Eyes of an emoticon, perhaps. */
  Face = 3,
}

const MARKS = '.!?…؟۔‽⁇⁈⁉'
const SURE = '。！？｡．।॥።።፧။၊។៕։܀᙮᠃'
const CLOSING = '"”’\'»›)]}」』）】》〉〕＂“‘«‹'
/** Looking back further than a long sentence would cost time without end. */
const SENTENCE = 200
const OPENING = '"“‘\'«‹([{「『（【《„‚»›¿¡—–-•*'

/** Flags per form. */
export function readStops({ forms }: Tokens): Uint8Array {
  const stops = new Uint8Array(forms.count)
  for (let form = 0; form < forms.count; form++) {
    const text = forms.text[form]
    const mark = text[text.length - 1]
    if (MARKS.includes(mark)) stops[form] = Stop.Candidate
    else if (text === ':' || text === ';') stops[form] = Stop.Face
    else if (text.length === 1 && SURE.includes(mark)) stops[form] = Stop.Sure
  }
  return stops
}

/** Calls `close(first, end)` for every sentence of the tokens from `from` up to, not including, `to`. */
export function splitSentences(
  source: string,
  language: string,
  tokens: Tokens,
  stops: Uint8Array,
  from: number,
  to: number,
  close: (first: number, end: number) => void,
): void {
  const heads = findHeads({ tokens, from, to })
  let head = 0
  const boundary: Boundary = {
    source,
    language,
    tokens,
    end: to,
    first: from,
    stop: from,
    last: from,
    closed: false,
    word: from,
    opened: '',
  }
  for (let token = from; token < to; token++) {
    for (; head < heads.length && heads[head] <= token; head++) {
      if (heads[head] !== token || token === boundary.first) continue
      close(boundary.first, token)
      boundary.first = token
    }
    const stop = stops[tokens.form[token]]
    if (stop === Stop.None) continue
    boundary.stop = token
    if (stop === Stop.Face) {
      const face = emoticonEnd(tokens, token, to)
      if (face === token || token === from || tokens.start[token] === tokens.end[token - 1]) continue
      boundary.last = face - 1
      boundary.closed = false
    } else takeMarks(boundary, stops)
    token = boundary.last
    if (boundary.last + 1 >= to) break
    // Marks alone are no sentence.
    if (boundary.stop === boundary.first && tokens.type[boundary.stop] === TokenType.Punctuation) continue
    lookAhead(boundary)
    if (stop === Stop.Face ? !followsCapital(boundary) : stop === Stop.Candidate && !ends(boundary)) continue
    close(boundary.first, boundary.last + 1)
    boundary.first = boundary.last + 1
  }
  if (boundary.first < to) close(boundary.first, to)
}

/** After an emoticon, which need not end anything, only a capital begins a sentence. */
function followsCapital(boundary: Boundary): boolean {
  return boundary.word < boundary.end && beginsUpper(boundary, boundary.word)
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
  const { tokens, end } = boundary
  let last = boundary.stop
  boundary.closed = false
  while (last + 1 < end) {
    const next = last + 1
    const form = tokens.forms.text[tokens.form[next]]
    const attached = tokens.start[next] === tokens.end[last]
    if (isStop(stops[tokens.form[next]]) && tokens.type[next] === TokenType.Punctuation) {
      // ". . ." is written with blanks.
      if (!attached && (form !== '.' || leavesOut(boundary, next))) break
    } else if (CLOSING.includes(form[0]) && (form.length === 1 || form === "''")) {
      const mark = form[0]
      const touchesNext = touches(tokens, next)
      if (attached) {
        // Before a letter it opens what follows: the space got lost.
        if ('"“‘«‹\''.includes(mark) && next + 1 < end && touchesNext && isWordAt(tokens, next + 1)) break
      } else if (touchesNext || !closesAfterBlank(boundary, next, mark)) break
      boundary.closed = true
    } else {
      const face = attached ? next : emoticonEnd(tokens, next, end)
      if (face > next) last = face - 1
      break
    }
    last = next
  }
  boundary.last = last
}

function isStop(stop: Stop): boolean {
  return stop === Stop.Candidate || stop === Stop.Sure
}

/** ". . . The": three dots of their own before a sentence, after the stop that ends the one before. */
function leavesOut(boundary: Boundary, token: number): boolean {
  const { tokens, stop, end } = boundary
  if (token !== stop + 1 || token + 3 >= end || tokens.start[stop] !== tokens.end[stop - 1]) return false
  const dot = tokens.form[stop]
  return tokens.form[token + 1] === dot && tokens.form[token + 2] === dot && beginsUpper(boundary, token + 3)
}

/** "« Bonjour. »", "(We fly next day. )", and a straight mark that one before it in the sentence has opened. */
function closesAfterBlank({ tokens, first, stop }: Boundary, token: number, mark: string): boolean {
  if (mark === '»' || mark === ')') return true
  if (mark !== '"' && mark !== "'") return false
  let before = 0
  for (let at = Math.max(first, stop - SENTENCE); at < stop; at++) if (tokens.form[at] === tokens.form[token]) before++
  return before % 2 === 1
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
    else if (boundary.opened === '' && '"“‘\'«„‚'.includes(mark)) boundary.opened = 'quote'
  }
  boundary.word = word < end && isWordAt(tokens, word) ? word : end
}
