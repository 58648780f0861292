// What a word may be in a clause, looked up once per distinct spelling of an article.

import type { Spelling } from '../../language/spelling'
import type { Text } from '../../language/text'
import { Case } from '../../language/tokens'
import { functionWords } from '../../lexicon/generated/function-words'
import { lazyLexicon } from '../../lexicon/table'
import { findNounForm, nouns, type ReportingNoun } from './reporting-nouns'
import { findVerbForm, type ReportingVerb, verbs } from './reporting-verbs'

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
  /** "according" */
  According = 1 << 31,
}

export const AUXILIARY = Is.Be | Is.Have | Is.Do | Is.Modal
/** Surely a finite verb. */
export const FINITE = AUXILIARY | Is.Finite
export const PUNCTUATION = Is.Comma | Is.Colon | Is.Dash | Is.Stop | Is.OpenParen | Is.CloseParen

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

const words = lazyLexicon(functionWords)

/** What the table of function words says of a spelling: bits, 0 for none. */
function functionBits(form: string): number {
  const classes = words().get(form)
  let bits = form === 'according' ? Is.According : 0
  if (classes !== undefined) for (const name of classes.split(',')) bits |= BITS[name]
  return bits
}

/** Row `i` describes form `i` of the article. */
export interface FormTable {
  readonly flags: Int32Array
  /** Index into `verbs`, or -1. */
  readonly verb: Int16Array
  readonly inflection: Uint8Array
  readonly verbs: readonly ReportingVerb[]
  /** Index into `nouns`, or -1. */
  readonly noun: Int16Array
  readonly nouns: readonly ReportingNoun[]
}

const APOSTROPHE = 0x2019

/** What one spelling may be in an English clause. */
interface WordForm {
  readonly flags: number
  readonly verb: number
  readonly inflection: number
  readonly noun: number
}

export function readForms(text: Text, english: boolean): FormTable {
  const { forms } = text.tokens
  const { count } = forms
  // One piece of memory: allocating is a good part of the stage.
  const memory = new ArrayBuffer(count * 9)
  const flags = new Int32Array(memory, 0, count)
  const verb = new Int16Array(memory, count * 4, count)
  const noun = new Int16Array(memory, count * 6, count)
  const inflection = new Uint8Array(memory, count * 8, count)
  for (let form = 0; form < count; form++) {
    const spelling = forms.spelling[form]
    let word: WordForm
    if (english) {
      word = (spelling.clause as WordForm | null) ?? readForm(spelling)
      spelling.clause = word
    } else word = { flags: shape(spelling), verb: -1, inflection: 0, noun: -1 }
    flags[form] = word.flags
    verb[form] = word.verb
    noun[form] = word.noun
    inflection[form] = word.inflection
  }
  return { flags, verb, inflection, verbs, noun, nouns }
}

/** What the characters alone tell. */
function shape({ lower, case: kind }: Spelling): number {
  const code = lower.charCodeAt(0)
  if (kind === Case.None) {
    const mark = punctuation(lower, code)
    if (mark !== 0) return mark
  }
  let bits = kind !== Case.None || lower.length > 1 ? Is.Word : 0
  if (code >= 48 && code <= 57) bits |= Is.Number
  if (kind === Case.Capitalized || kind === Case.Upper || kind === Case.Initial) bits |= Is.Cap
  return bits
}

function readForm(spelling: Spelling): WordForm {
  const { lower } = spelling
  const { length } = lower
  let flags = shape(spelling)
  if (flags & PUNCTUATION) return { flags, verb: -1, inflection: 0, noun: -1 }
  const form = hasCurly(lower) ? lower.replaceAll('’', "'") : lower
  flags |= functionBits(form)
  // A function word's suffix says nothing.
  if (length > 3 && !words().has(form)) flags |= suffix(lower, length)
  const found = findVerbForm(form)
  return { flags, verb: found?.verb ?? -1, inflection: found?.inflection ?? 0, noun: findNounForm(form) }
}

function hasCurly(lower: string): boolean {
  const { length } = lower
  return (
    length < 9 && (lower.charCodeAt(0) === APOSTROPHE || (length > 2 && lower.charCodeAt(length - 2) === APOSTROPHE))
  )
}

/** -ly, -ing, -ed */
function suffix(lower: string, length: number): number {
  const last = lower.charCodeAt(length - 1)
  if (last === 100) return lower.charCodeAt(length - 2) === 101 ? Is.Ed : 0
  if (length < 5) return 0
  if (last === 121) return lower.charCodeAt(length - 2) === 108 ? Is.Adverb : 0
  return last === 103 && lower.charCodeAt(length - 2) === 110 && lower.charCodeAt(length - 3) === 105 ? Is.Ing : 0
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
