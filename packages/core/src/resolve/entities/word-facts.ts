import type { Spelling } from '../../language/spelling'
import { demonyms } from '../../lexicon/generated/demonyms'
import { lazyLexicon } from '../../lexicon/table'
import { CharClass, classOf } from '../../source/characters'
import { isTitle, mayEndHead } from './roles/head-table'
import { MODIFIERS, STOPS } from './roles/modifier-words'

const demonymTable = lazyLexicon(demonyms)

/** What the rules about people and organizations ask of a word, as bits. */
export enum Fact {
  /** A job, a title or a relation of the tables ends in it. */
  EndsHead = 1 << 0,
  Stop = 1 << 1,
  Modifier = 1 << 2,
  BeginsWithLetter = 1 << 3,
  BeginsWithDigit = 1 << 4,
  Title = 1 << 5,
  Demonym = 1 << 6,
  /** "Anglo-American" */
  DemonymPart = 1 << 7,
  /** Letters and digits, with hyphens and apostrophes in them. */
  Plain = 1 << 8,
}

export interface WordFacts {
  /** In lower case, without diacritics and stops, apostrophes straight. */
  readonly folded: string
  readonly bits: number
}

/** Read once for every spelling. */
export function wordFacts(spelling: Spelling): WordFacts {
  const known = spelling.facts as WordFacts | null
  if (known) return known
  const facts = readFacts(spelling)
  spelling.facts = facts
  return facts
}

function readFacts({ text, lower }: Spelling): WordFacts {
  const folded = fold(lower)
  let bits = 0
  if (mayEndHead(folded)) bits |= Fact.EndsHead
  if (STOPS.has(folded)) bits |= Fact.Stop
  if (MODIFIERS.has(folded)) bits |= Fact.Modifier
  bits |= shapeOf(folded)
  if (isTitle(folded)) bits |= Fact.Title
  if (demonymTable().has(text)) bits |= Fact.Demonym | Fact.DemonymPart
  else if (text.includes('-') && text.split('-').some((part) => demonymTable().has(part))) bits |= Fact.DemonymPart
  return { folded, bits }
}

/** What a word begins with, and whether it is plain. */
function shapeOf(word: string): number {
  let plain = word.length > 0
  for (let at = 0; at < word.length && plain; at++) {
    const code = word.charCodeAt(at)
    if (code > 127 && code !== 0x2019)
      return word.length === 1 && classOf(code) === CharClass.Punctuation ? 0 : shapeOfAny(word)
    plain = isAsciiLetter(code) || isAsciiDigit(code) || (at > 0 && (code === 39 || code === 45 || code === 0x2019))
  }
  const first = word.charCodeAt(0)
  const begins = isAsciiLetter(first)
    ? Fact.BeginsWithLetter
    : isAsciiDigit(first)
      ? Fact.BeginsWithDigit
      : first > 127 && /^\p{L}/u.test(word)
        ? Fact.BeginsWithLetter
        : 0
  return begins | (plain ? Fact.Plain : 0)
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57

/** The same by patterns, which are slow to compile and know every script. */
function shapeOfAny(word: string): number {
  let bits = 0
  if (/^\p{L}/u.test(word)) bits |= Fact.BeginsWithLetter
  if (/^\d/.test(word)) bits |= Fact.BeginsWithDigit
  if (/^[\p{L}\d][\p{L}\d'’-]*$/u.test(word)) bits |= Fact.Plain
  return bits
}

/** In lower case, without diacritics and stops, apostrophes straight. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  let plain = true
  for (let at = 0; at < word.length && plain; at++) {
    const code = word.charCodeAt(at)
    plain = code !== 46 && code < 128
  }
  return plain ? lower : withoutMarks(lower)
}

/** Text in lower case without diacritics and stops, apostrophes straight. */
export function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[‘’]/g, "'")
}
