// The article as the attribution rules read it: per block a row of units, where a whole quotation is one unit and every
// other token is its own, cut into periods (sentences that a quotation does not break).

import type { Text } from '../../language/text'
import { Case, type Tokens, TokenType } from '../../language/tokens'
import type { Quotation } from '../../mentions/quotations/quotation'
import type { ReportingNoun } from './reporting-nouns'
import { Inflection, type ReportingVerb, Takes } from './reporting-verbs'
import { FINITE, type FormTable, Is, readForms } from './word-forms'

export { AUXILIARY, FINITE, Is, PUNCTUATION } from './word-forms'

export interface Outline {
  readonly text: Text
  readonly quotations: readonly Quotation[]
  readonly count: number
  /** Tokens of each unit, half-open. */
  readonly first: Int32Array
  readonly end: Int32Array
  readonly flags: Int32Array
  /** Reporting verb that the unit's form belongs to, -1 none: an index into `verbs`. */
  readonly verb: Int16Array
  readonly inflection: Uint8Array
  /** Reporting noun, -1 none: an index into `nouns`. */
  readonly noun: Int16Array
  readonly nouns: readonly ReportingNoun[]
  /** Index into `quotations`, or -1. */
  readonly quote: Int32Array
  readonly verbs: readonly ReportingVerb[]
  /** Units at which periods begin, and the block of each; one more start at the end. */
  readonly periodStart: readonly number[]
  readonly periodBlock: readonly number[]
  lower(unit: number): string
}

/** Reads `text` with its quotations folded. */
export function readOutline(text: Text, quotations: readonly Quotation[], english: boolean): Outline {
  const { tokens, sentenceOf, blocks } = text
  const table = readForms(text, english)
  // One piece of memory: allocating is a good part of the stage.
  const { count } = tokens
  const memory = new ArrayBuffer(count * 21)
  const first = new Int32Array(memory, 0, count)
  const end = new Int32Array(memory, count * 4, count)
  const flags = new Int32Array(memory, count * 8, count)
  const quote = new Int32Array(memory, count * 12, count)
  const verb = new Int16Array(memory, count * 16, count)
  const noun = new Int16Array(memory, count * 18, count)
  const inflection = new Uint8Array(memory, count * 20, count)
  const periodStart: number[] = []
  const periodBlock: number[] = []
  let unit = 0
  let next = 0
  for (const block of blocks) {
    const from = text.blockSentences[block.id]
    const to = text.blockSentences[block.id + 1]
    if (from === to) continue
    const endToken = text.sentences[to - 1].endToken
    periodStart.push(unit)
    periodBlock.push(block.id)
    let start = text.sentences[from].firstToken
    // The mark of a list's item is nobody's.
    if (block.type === 'list-item' && start + 1 < endToken && tokens.type[start] === TokenType.Symbol) start++
    for (let token = start; token < endToken; ) {
      while (next < quotations.length && quotations[next].firstToken < token) next++
      first[unit] = token
      if (next < quotations.length && quotations[next].firstToken === token) {
        flags[unit] = Is.Quote
        verb[unit] = -1
        noun[unit] = -1
        quote[unit] = next
        token = quotations[next].endToken
      } else {
        const form = tokens.form[token]
        let bits = table.flags[form]
        // "May", "Will" and "March" as names or months are told by their capital inside a sentence.
        if (bits & Is.Modal && bits & Is.Cap && unit > periodStart[periodStart.length - 1]) bits &= ~Is.Modal
        // "the Met Office": inside a sentence, no verb has a capital. A headline may write all its words so.
        if (
          bits & Is.Cap &&
          bits & Is.Finite &&
          block.type !== 'headline' &&
          unit > periodStart[periodStart.length - 1]
        )
          bits &= ~Is.Finite
        // "Kelly said", "Beijing denied": a name is neither adverb nor participle.
        if (bits & Is.Cap && bits & NAME_LIKE && (unit > periodStart[periodStart.length - 1] || actsNext(token)))
          bits &= ~NAME_LIKE
        // "he's claiming": after a pronoun "'s" is a verb.
        if (english && unit > 0 && flags[unit - 1] & Is.Subj && isS(tokens.forms.lower[form])) bits = Is.Be
        flags[unit] = bits
        verb[unit] = table.verb[form]
        inflection[unit] = table.inflection[form]
        noun[unit] = table.noun[form]
        quote[unit] = -1
        token++
      }
      end[unit] = token
      unit++
      // "OSLO, Jan 3 (Reuters) - …": where a report was filed is no part of what it reports.
      if (block.dateline !== null && token < endToken && endsDateline(tokens, block.dateline.span.end, token)) {
        periodStart.push(unit)
        periodBlock.push(block.id)
      } else if (
        token < endToken &&
        sentenceOf[token - 1] !== sentenceOf[token] &&
        !runsOnAfter(text, table, flags[unit - 1], token, endToken, next < quotations.length ? quotations[next] : null)
      ) {
        periodStart.push(unit)
        periodBlock.push(block.id)
      }
    }
  }
  periodStart.push(unit)
  /** Is the next token a reporting verb with a tense? */
  function actsNext(token: number): boolean {
    if (token + 1 >= tokens.count) return false
    const form = tokens.form[token + 1]
    return table.verb[form] >= 0 && (table.inflection[form] & (Inflection.Past | Inflection.Third)) !== 0
  }
  return {
    text,
    quotations,
    count: unit,
    first,
    end,
    flags,
    verb,
    inflection,
    quote,
    noun,
    nouns: table.nouns,
    verbs: table.verbs,
    periodStart,
    periodBlock,
    lower: (at) => tokens.forms.lower[tokens.form[first[at]]],
  }
}

/** Does the dateline that ends at `end` end before `token`, and after the token before? */
function endsDateline({ start }: Tokens, end: number, token: number): boolean {
  return start[token] >= end && start[token - 1] < end
}

/** What endings alone make of a word. */
const NAME_LIKE = Is.Adverb | Is.Ing | Is.Ed

function isS(lower: string): boolean {
  return lower === "'s" || lower === '’s'
}

/** “Is it true?” he asked. / “Never!” Smith replied: the sentence goes on after the mark. */
function runsOnAfter(
  text: Text,
  table: FormTable,
  flags: number,
  token: number,
  endToken: number,
  quotation: Quotation | null,
): boolean {
  if (!(flags & Is.Quote) || quotation === null) return false
  const { tokens } = text
  if (tokens.type[token] !== TokenType.Word) return false
  if (tokens.forms.case[tokens.form[token]] === Case.Lower) return true
  // "“… since the war.” Not all agreed"
  if (table.flags[tokens.form[token]] & Is.Not) return false
  // A bare attribution: a subject, a verb of saying, and no complement.
  const end = Math.min(endToken, text.sentences[text.sentenceOf[token]].endToken)
  // After a full stop only the barest attribution belongs to the quotation.
  const stopped = text.source.charCodeAt(quotation.innerEnd - 1) === 46
  let commas = 0
  for (let at = token; at < end && at - token < 24; at++) {
    const form = tokens.form[at]
    const bits = table.flags[form]
    const verb = table.verb[form]
    if (bits & (Is.Stop | Is.Colon | Is.Quote)) return false
    if (bits & Is.Comma && (stopped || ++commas > 2)) return false
    if (
      verb >= 0 &&
      at > token &&
      table.verbs[verb].takes & Takes.Quote &&
      table.inflection[form] & (Inflection.Past | Inflection.Third)
    ) {
      if (at + 1 >= end) return true
      const next = table.flags[tokens.form[at + 1]]
      if (next & Is.Stop) return true
      if (stopped) return false
      if (next & (Is.Comma | Is.Time) || (next & Is.Sub && !(next & Is.Prep))) return true
      // “Why?” Smith asked reporters.
      if (table.verbs[verb].takes & Takes.Addressee && !(next & (Is.That | Is.Quote | Is.To))) return true
      return (next & (Is.Prep | Is.Adverb)) !== 0 && !(next & Is.To && table.verbs[verb].takes & Takes.Infinitive)
    }
    // "Will Estrada" is a name.
    if (bits & FINITE && commas === 0 && !(bits & Is.Modal && bits & Is.Cap && at === token)) return false
  }
  return false
}
