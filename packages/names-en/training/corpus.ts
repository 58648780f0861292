// Reads the openly licensed corpora of names (`token<TAB>tag`, blank line = sentence, `#doc` = document) and turns them
// into articles as the library sees them: the text is put together again from the corpus's tokens, cut by the
// library's own tokenizer, and the corpus's labels are carried over.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SentenceRange, Text } from '../../core/src/language/text'
import { Tokenizer } from '../../core/src/language/tokenize'
import { Candidate, findCandidates } from '../../core/src/mentions/names/tagger/candidates'
import { LABELS, labelOf, OUTSIDE, Part } from '../../core/src/mentions/names/tagger/labels'

/** A sentence as the corpus has it. */
export interface Row {
  readonly token: string
  /** `O`, `?` (nothing, or a name of no type that this corpus marks), `B-PER` and so on, `*` (unknown). */
  readonly tag: string
}

export interface Document {
  readonly corpus: string
  readonly id: string
  readonly sentences: readonly (readonly Row[])[]
}

/** An article to learn from. */
export interface Example {
  readonly corpus: string
  readonly text: Text
  /** Per token: the labels that may be right, as bits. */
  readonly allowed: Int32Array
}

const TYPE_OF: Record<string, number> = { PER: 0, LOC: 1, ORG: 2, MISC: 3 }
export const ALL_LABELS = (1 << LABELS) - 1
const OTHER = 3
const OTHER_OR_OUTSIDE =
  (1 << OUTSIDE) |
  (1 << labelOf(OTHER, Part.Begin)) |
  (1 << labelOf(OTHER, Part.Inside)) |
  (1 << labelOf(OTHER, Part.End)) |
  (1 << labelOf(OTHER, Part.Single))

export function readCorpus(folder: string, corpus: string): Document[] {
  const file = join(folder, `${corpus}.tsv`)
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  const documents: Document[] = []
  let sentences: Row[][] = []
  let sentence: Row[] = []
  const endSentence = () => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
  }
  const endDocument = () => {
    endSentence()
    if (sentences.length > 0) documents.push({ corpus, id: `${corpus}/${documents.length}`, sentences })
    sentences = []
  }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#doc')) endDocument()
    else if (line.trim() === '') endSentence()
    else {
      const [token, tag] = line.split('\t')
      if (token.trim() !== '') sentence.push({ token: token.trim(), tag: tag?.trim() || 'O' })
    }
  }
  endDocument()
  return documents
}

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%»…]|[.]{2,}|['’](?:s|S|re|ve|ll|d|m|t)|n['’]t|''|”|’)$/
const NO_SPACE_AFTER = /^(?:[([{$£€«“‘]|``)$/
/** Corpora that part words at hyphens. */
const PARTS_HYPHENS = new Set(['gum_train', 'ewt_dev', 'redocred_dev', 'redocred_test', 'btc'])

/** The sentence as text, with the range of every token in it. */
export function putTogether(rows: readonly Row[], corpus: string): { text: string; ranges: [number, number][] } {
  let text = ''
  let openQuote = false
  let glue = true
  const ranges: [number, number][] = []
  for (const [i, { token: raw }] of rows.entries()) {
    let token = raw
    if (raw === '-LRB-') token = '('
    else if (raw === '-RRB-') token = ')'
    else if (raw === '``' || raw === "''") token = '"'
    const straight = token === '"'
    const closes = straight && openQuote
    const hyphen =
      token === '-' &&
      PARTS_HYPHENS.has(corpus) &&
      i > 0 &&
      i + 1 < rows.length &&
      /^[\p{L}\p{N}]/u.test(rows[i + 1].token)
    if (!glue && !NO_SPACE_BEFORE.test(token) && !closes && !hyphen) text += ' '
    ranges.push([text.length, text.length + token.length])
    text += token
    glue = NO_SPACE_AFTER.test(token) || (straight && !openQuote) || hyphen
    if (straight) openQuote = !openQuote
  }
  return { text, ranges }
}

/** The article with the labels that its tokens may have. */
export function toExample(document: Document): Example {
  let source = ''
  const bounds: [number, number][] = []
  const names: { start: number; end: number; type: number }[] = []
  const open: { start: number; end: number; mask: number }[] = []
  for (const rows of document.sentences) {
    const { text, ranges } = putTogether(rows, document.corpus)
    const base = source.length
    bounds.push([base, base + text.length])
    for (let i = 0; i < rows.length; i++) {
      const { tag } = rows[i]
      if (tag === '?') open.push({ start: base + ranges[i][0], end: base + ranges[i][1], mask: OTHER_OR_OUTSIDE })
      else if (tag === '*') open.push({ start: base + ranges[i][0], end: base + ranges[i][1], mask: ALL_LABELS })
      else if (tag !== 'O') {
        let last = i
        while (last + 1 < rows.length && rows[last + 1].tag === `I-${tag.slice(2)}`) last++
        names.push({ start: base + ranges[i][0], end: base + ranges[last][1], type: TYPE_OF[tag.slice(2)] })
        i = last
      }
    }
    source += `${text}\n`
  }
  const text = textOf(source, bounds)
  const { tokens } = text
  const allowed = new Int32Array(tokens.count).fill(1 << OUTSIDE)
  const candidates = findCandidates(text)
  let at = 0
  for (const { start, end, mask } of open) {
    while (at < tokens.count && tokens.end[at] <= start) at++
    for (let token = at; token < tokens.count && tokens.start[token] < end; token++) allowed[token] |= mask
  }
  at = 0
  for (const { start, end, type } of names) {
    while (at < tokens.count && tokens.end[at] <= start) at++
    let first = at
    let last = at
    while (last + 1 < tokens.count && tokens.start[last + 1] < end) last++
    if (first >= tokens.count) continue
    let exact = tokens.start[first] === start && tokens.end[last] === end
    // "the" is no part of a name, nor is what the library never takes for one.
    while (first < last && (candidates[first] === Candidate.No || tokens.forms.text[tokens.form[first]] === 'the'))
      first++
    while (last > first && (candidates[last] === Candidate.No || tokens.forms.lower[tokens.form[last]] === "'s")) last--
    for (let token = first; token <= last; token++) if (candidates[token] === Candidate.No) exact = false
    for (let token = first; token <= last; token++) {
      const part = first === last ? Part.Single : token === first ? Part.Begin : token === last ? Part.End : Part.Inside
      allowed[token] = exact ? 1 << labelOf(type, part) : ALL_LABELS
    }
  }
  return { corpus: document.corpus, text, allowed }
}

/** Cuts each range of `source` into tokens; each is a sentence. */
export function textOf(source: string, bounds: readonly [number, number][]): Text {
  const tokenizer = new Tokenizer(source)
  const sentences: SentenceRange[] = []
  for (const [start, end] of bounds) {
    const firstToken = tokenizer.count
    tokenizer.tokenize(start, end)
    if (tokenizer.count > firstToken) sentences.push({ start, end, block: 0, firstToken, endToken: tokenizer.count })
  }
  const tokens = tokenizer.finish()
  const sentenceOf = new Int32Array(tokens.count)
  for (const [row, { firstToken, endToken }] of sentences.entries()) sentenceOf.fill(row, firstToken, endToken)
  return {
    source,
    language: 'en',
    english: true,
    blocks: [],
    sentences,
    tokens,
    blockSentences: Int32Array.of(0, sentences.length),
    sentenceOf,
  }
}
