import type { Spelling } from '../../language/spelling'
import { demonyms } from '../../lexicon/generated/demonyms'
import { lazySet } from '../../lexicon/table'
import { headTable, isTitle } from './roles/head-table'
import { MODIFIERS, STOPS } from './roles/modifier-words'

const demonymTable = lazySet(demonyms)

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
  if (headTable().lastWords.has(folded)) bits |= Fact.EndsHead
  if (STOPS.has(folded)) bits |= Fact.Stop
  if (MODIFIERS.has(folded)) bits |= Fact.Modifier
  if (/^\p{L}/u.test(folded)) bits |= Fact.BeginsWithLetter
  if (/^\d/.test(folded)) bits |= Fact.BeginsWithDigit
  if (/^[\p{L}\d][\p{L}\d'’-]*$/u.test(folded)) bits |= Fact.Plain
  if (isTitle(folded)) bits |= Fact.Title
  if (demonymTable().has(text)) bits |= Fact.Demonym | Fact.DemonymPart
  else if (text.includes('-') && text.split('-').some((part) => demonymTable().has(part))) bits |= Fact.DemonymPart
  return { folded, bits }
}

/** In lower case, without diacritics and stops, apostrophes straight. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  let plain = true
  for (let at = 0; at < word.length && plain; at++) {
    const code = word.charCodeAt(at)
    plain = code !== 46 && code < 128
  }
  if (plain) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[‘’]/g, "'")
}
