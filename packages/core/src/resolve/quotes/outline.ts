// The article as the attribution rules read it: per block a row of units, where a whole quotation is one unit and every
// other token is its own, cut into periods (sentences that a quotation does not break).

import type { Text } from '../../language/text'
import { Case, TokenType } from '../../language/tokens'
import { functionWords } from '../../lexicon/generated/function-words'
import { lazyMap } from '../../lexicon/table'
import type { Quotation } from '../../mentions/quotations/quotation'
import { Inflection, nounForms, type ReportingNoun, type ReportingVerb, Takes, verbForms } from './reporting-verbs'

/** What a unit is or may be, as bits. */
export enum Is {
  Det = 1,
  Poss = 1 << 1,
  Prep = 1 << 2,
  And = 1 << 3,
  Sub = 1 << 4,
  Rel = 1 << 5,
  Be = 1 << 6,
  Have = 1 << 7,
  Do = 1 << 8,
  Modal = 1 << 9,
  Not = 1 << 10,
  Subj = 1 << 11,
  Obj = 1 << 12,
  To = 1 << 13,
  That = 1 << 14,
  Wh = 1 << 15,
  Time = 1 << 16,
  Adverb = 1 << 17,
  Comma = 1 << 18,
  Colon = 1 << 19,
  Dash = 1 << 20,
  Stop = 1 << 21,
  Quote = 1 << 22,
  Cap = 1 << 23,
  /** A verb form that is surely finite and reports nothing. */
  Finite = 1 << 24,
  /** Ends in -ed: past tense or participle. */
  Ed = 1 << 25,
  Ing = 1 << 26,
  Number = 1 << 27,
  OpenParen = 1 << 28,
  CloseParen = 1 << 29,
  Word = 1 << 30,
}

export const AUXILIARY = Is.Be | Is.Have | Is.Do | Is.Modal
/** Surely a finite verb. */
export const FINITE = AUXILIARY | Is.Finite
export const PUNCTUATION = Is.Comma | Is.Colon | Is.Dash | Is.Stop | Is.OpenParen | Is.CloseParen

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

const BITS: Record<string, number> = {
  det: Is.Det,
  poss: Is.Poss,
  prep: Is.Prep,
  and: Is.And,
  sub: Is.Sub,
  rel: Is.Rel,
  be: Is.Be,
  have: Is.Have,
  do: Is.Do,
  modal: Is.Modal,
  not: Is.Not,
  subj: Is.Subj,
  obj: Is.Obj,
  to: Is.To,
  that: Is.That,
  wh: Is.Wh,
  time: Is.Time,
  adv: Is.Adverb,
  fin: Is.Finite,
}

const words = lazyMap(functionWords)

/** Per distinct form what it may be: each is looked up once per article. */
interface FormTable {
  readonly flags: Int32Array
  readonly verb: Int16Array
  readonly inflection: Uint8Array
  readonly verbs: readonly ReportingVerb[]
  readonly noun: Int16Array
  readonly nouns: readonly ReportingNoun[]
}

function readForms(text: Text, english: boolean): FormTable {
  const { forms } = text.tokens
  const flags = new Int32Array(forms.count)
  const verb = new Int16Array(forms.count).fill(-1)
  const inflection = new Uint8Array(forms.count)
  const verbs: ReportingVerb[] = []
  const noun = new Int16Array(forms.count).fill(-1)
  const nouns: ReportingNoun[] = []
  const nounLexicon = nounForms()
  const verbIndex = new Map<ReportingVerb, number>()
  const lexicon = words()
  const reporting = verbForms()
  for (let form = 0; form < forms.count; form++) {
    const lower = forms.lower[form].replaceAll('’', "'")
    const code = lower.charCodeAt(0)
    let bits = punctuation(lower, code)
    if (bits === 0) {
      const letters = forms.case[form] !== Case.None || lower.length > 1
      if (code >= 48 && code <= 57) bits |= Is.Number
      if (letters) bits |= Is.Word
      const kind = forms.case[form]
      if (kind === Case.Capitalized || kind === Case.Upper || kind === Case.Initial) bits |= Is.Cap
      if (english) {
        const known = lexicon.get(lower)
        if (known !== undefined) for (const name of known.split(',')) bits |= BITS[name]
        else if (lower.length > 4 && lower.endsWith('ly')) bits |= Is.Adverb
        else if (lower.length > 4 && lower.endsWith('ing')) bits |= Is.Ing
        else if (lower.length > 3 && lower.endsWith('ed')) bits |= Is.Ed
        const named = nounLexicon.get(lower)
        if (named !== undefined) {
          noun[form] = nouns.length
          nouns.push(named)
        }
        const report = reporting.get(lower)
        if (report !== undefined) {
          let index = verbIndex.get(report.verb)
          if (index === undefined) {
            index = verbs.length
            verbs.push(report.verb)
            verbIndex.set(report.verb, index)
          }
          verb[form] = index
          inflection[form] = report.inflection
        }
      }
    }
    flags[form] = bits
  }
  return { flags, verb, inflection, verbs, noun, nouns }
}

function punctuation(lower: string, code: number): number {
  if (code === 44) return Is.Comma
  if (code === 58) return Is.Colon
  if (code === 59) return Is.Colon | Is.Comma
  if (code === 40 || code === 91) return Is.OpenParen
  if (code === 41 || code === 93) return Is.CloseParen
  if (code === 0x2014 || code === 0x2013 || code === 0x2015 || lower === '-' || lower === '--' || lower === '---')
    return Is.Dash
  if (lower === '.' || lower === '!' || lower === '?' || code === 0x2026 || lower.startsWith('..')) return Is.Stop
  return 0
}

/** Reads `text` with its quotations folded. */
export function readOutline(text: Text, quotations: readonly Quotation[], english: boolean): Outline {
  const { tokens, sentenceOf, blocks } = text
  const table = readForms(text, english)
  const first = new Int32Array(tokens.count)
  const end = new Int32Array(tokens.count)
  const flags = new Int32Array(tokens.count)
  const verb = new Int16Array(tokens.count)
  const inflection = new Uint8Array(tokens.count)
  const quote = new Int32Array(tokens.count)
  const noun = new Int16Array(tokens.count)
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
    for (let token = text.sentences[from].firstToken; token < endToken; ) {
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
      if (
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
      if (next & (Is.Comma | Is.Time)) return true
      return (next & (Is.Prep | Is.Adverb)) !== 0 && !(next & Is.To && table.verbs[verb].takes & Takes.Infinitive)
    }
    if (bits & FINITE && commas === 0) return false
  }
  return false
}
