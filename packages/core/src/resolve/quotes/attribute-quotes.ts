// Who said what: reports found sentence by sentence, quotations that belong to them, quotations that hang on a
// neighbouring sentence, and what is left over.

import type { Text } from '../../language/text'
import { MarkStyle, type Quotation } from '../../mentions/quotations/quotation'
import type { Quote, Span } from '../../model'
import type { EntityIndex } from '../entities/entity-index'
import { headOf } from '../entities/roles/head-table'
import { attachQuotations } from './attach-quotations'
import type { UnitRange } from './clause/unit-range'
import { Is, type Outline, readOutline } from './outline'
import { readStatements } from './read-statements'
import { readTurns } from './speaker-label'
import { headEnd, labelled, type Speaking, spanOf, speakersOf } from './speakers'
import type { Statement } from './statement'
import { isWork } from './titles'
import { turnSpeaker } from './turn-speaker'

/** Gives quotations their speakers, joins the parts of one statement, and finds reported speech. */
export function attributeQuotes(text: Text, quotations: readonly Quotation[], index: EntityIndex): Quote[] {
  const o = readOutline(text, quotations, text.english)
  // Other languages: marks, parts and labels; no English verb tells who speaks.
  const statements = text.english ? readStatements(o) : [...readTurns(o).values()]
  const left = attachQuotations(o, statements)
  statements.sort((a, b) => a.contents[0].start - b.contents[0].start || a.contents[0].end - b.contents[0].end)
  const speaking: Speaking = { recent: [], turns: new Map(), firstTurn: null, unnamed: -1 }
  const quotes: Quote[] = []
  for (const statement of statements) {
    const quote = toQuote(o, index, statement, speaking, left)
    if (quote !== null) quotes.push(quote)
  }
  for (const unit of left) {
    const quotation = o.quotations[o.quote[unit]]
    if (!text.english && isSaid(o, quotation)) quotes.push(said(quotation))
    else if (!isDisplay(o, quotation) || isFewWords(quotation)) quotes.push(scare(quotation))
  }
  return quotes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Titles of works among the quoted words go to `left`: they are nobody's. */
function toQuote(
  o: Outline,
  index: EntityIndex,
  statement: Statement,
  speaking: Speaking,
  left: number[],
): Quote | null {
  const parts: Span[] = []
  let onlyQuoted = true
  let whole = false
  const contents = [...statement.contents].sort((a, b) => a.start - b.start)
  const from = o.periodStart[statement.period]
  const to = o.periodStart[statement.period + 1]
  for (const { start, end } of contents) {
    for (let unit = start; unit < end; unit++) {
      if (o.flags[unit] & Is.Quote) {
        const quotation = o.quotations[o.quote[unit]]
        if (isDisplay(o, quotation)) continue
        if (end - start > 1 && isWork(o, unit, from, to)) {
          left.push(unit)
          continue
        }
        parts.push({ start: quotation.innerStart, end: quotation.innerEnd })
        if (isClause(o, quotation)) whole = true
      } else if (o.flags[unit] & Is.Word) onlyQuoted = false
    }
  }
  const speakers = statement.label
    ? [labelled(o, index, statement.label)]
    : statement.source === null
      ? []
      : speakersOf(o, index, statement.source, speaking)
  if (statement.rule === 'speaker-label' && statement.source !== null && speakers[0]?.entity === null) {
    speaking.firstTurn ??= o.periodBlock[statement.period]
    const meant = turnSpeaker(o, index, statement.source, speaking.firstTurn, speaking.turns)
    if (meant !== null) speakers[0] = { span: speakers[0].span, ...meant }
  }
  if (statement.source !== null && speakers.length === 1 && speakers[0].entity === null) {
    if (isSomebody(o, statement.source)) speaking.unnamed = o.text.sentenceOf[o.first[statement.source.start]]
  }
  if (statement.asked) {
    const token = o.end[statement.asked.end - 1] - 1
    const entity = index.entityAt[token]
    if (entity >= 0) hear(o, speaking, entity, statement, spanOf(o, statement.asked))
  }
  if (statement.verb === null || statement.verb.class === 'speech') {
    for (const { entity } of speakers) {
      if (entity !== null) hear(o, speaking, entity, statement, speakers[0].span)
    }
  }
  const content = contents.map((range) => spanOf(o, range))
  return {
    type: parts.length === 0 ? 'indirect' : onlyQuoted && whole ? 'direct' : 'partial',
    span: { start: content[0].start, end: content[content.length - 1].end },
    content,
    parts,
    cue: statement.cue === null ? null : spanOf(o, statement.cue),
    speakers,
    rule: statement.rule,
    certainty: statement.certainty,
    // A run rests on the words that named its speaker.
    evidence: statement.rule === 'quote-run' && statement.source !== null ? [spanOf(o, statement.source)] : [],
  }
}

/** Keeps who spoke last. */
function hear(o: Outline, speaking: Speaking, entity: number, { contents }: Statement, span: Span): void {
  const { block } = o.text.sentences[o.text.sentenceOf[o.first[contents[0].start]]]
  speaking.recent.unshift({ entity, block, span })
  if (speaking.recent.length > 6) speaking.recent.length = 6
}

/** "the Rovers boss", "a spokeswoman": one person, by a job. */
function isSomebody(o: Outline, source: UnitRange): boolean {
  if (!(o.flags[source.start] & (Is.Det | Is.Poss))) return false
  const head = headEnd(o, source) - 1
  return head > source.start && headOf(o.lower(head)) !== null
}

/**
 * Marks that don't promise the words as they were said: two apostrophes for both sides, and the single marks of headlines
 * and decks, which shorten and repeat what the body quotes. A statement with them alone is `indirect`.
 */
function isDisplay(o: Outline, { style, block }: Quotation): boolean {
  if (style === MarkStyle.Apostrophes) return true
  const { type } = o.text.blocks[block]
  return style === MarkStyle.Single && (type === 'headline' || type === 'deck')
}

function isFewWords({ style, firstToken, endToken }: Quotation): boolean {
  return style !== MarkStyle.Apostrophes && endToken - firstToken <= 6
}

const LAST_LATIN = '\u024f'
const ENDED = /[.!?…。！？؟।]$/

/** Begins like a sentence, or holds a clause. */
function isClause(o: Outline, quotation: Quotation): boolean {
  const { source } = o.text
  const first = source[quotation.innerStart]
  const words = quotation.endToken - quotation.firstToken
  const caseless = first > LAST_LATIN && first.toUpperCase() === first.toLowerCase()
  if (caseless && words > 4 && ENDED.test(source.slice(quotation.innerStart, quotation.innerEnd).trimEnd())) return true
  return first !== first.toLowerCase()
    ? words > 4 || /[.,!?…]$/.test(source.slice(quotation.innerEnd - 1, quotation.innerEnd))
    : words > 8
}

/**
 * Where no verb is known, the marks alone tell: a sentence that goes on behind a comma or a dash ("« ... », explique le
 * maire", "«...», — сказал мэр"), or that has its own mark at the end, is what somebody said.
 */
function isSaid(o: Outline, quotation: Quotation): boolean {
  const { source } = o.text
  if (isDisplay(o, quotation) || quotation.endToken - quotation.firstToken < FEWEST_SAID) return false
  const first = source[quotation.innerStart]
  // A capital, or a script that has none.
  if (first !== first.toUpperCase()) return false
  const inside = source.slice(quotation.innerStart, quotation.innerEnd).trimEnd()
  return (
    /[,.!?…。！？؟،]$/.test(inside) || /^\s?(?:[,،、]|[–—-]\s)/.test(source.slice(quotation.end, quotation.end + 4))
  )
}

/** Three words and the marks. */
const FEWEST_SAID = 5

function said({ start, end, innerStart, innerEnd }: Quotation): Quote {
  return {
    type: 'direct',
    span: { start, end },
    content: [{ start, end }],
    parts: [{ start: innerStart, end: innerEnd }],
    cue: null,
    speakers: [],
    rule: 'attach-quotations',
    certainty: 'guessed',
    evidence: [],
  }
}

function scare(quotation: Quotation): Quote {
  return {
    type: 'scare',
    span: { start: quotation.start, end: quotation.end },
    content: [],
    parts: [{ start: quotation.innerStart, end: quotation.innerEnd }],
    cue: null,
    speakers: [],
    rule: 'attach-quotations',
    certainty: 'guessed',
    evidence: [],
  }
}
