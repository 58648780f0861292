// Nouns and adjectives that report ("the claim that", "confident that"), with what they take.

import { reportingAdjectives } from '../../lexicon/generated/reporting-adjectives'
import { reportingNouns } from '../../lexicon/generated/reporting-nouns'
import { lazyRows } from '../../lexicon/table'
import { third } from './reporting-verbs'

export interface ReportingNoun {
  readonly adjective: boolean
  readonly that: boolean
  /** A clause without "that". */
  readonly clause: boolean
  readonly question: boolean
  readonly infinitive: boolean
  readonly quote: boolean
  readonly prepositions: readonly string[]
}

const nounRows = lazyRows(reportingNouns)
const adjectiveRows = lazyRows(reportingAdjectives)
let forms: Map<string, ReportingNoun> | null = null

/** Spelling in lower case (nouns in the plural, too) to what it takes. */
export function nounForms(): ReadonlyMap<string, ReportingNoun> {
  if (forms !== null) return forms
  forms = new Map()
  for (const [lemma, [complements]] of adjectiveRows()) forms.set(lemma, entry(complements, true))
  for (const [lemma, [complements]] of nounRows()) {
    const noun = entry(complements, false)
    forms.set(lemma, noun)
    if (!lemma.endsWith('s')) forms.set(third(lemma), noun)
  }
  return forms
}

function entry(complements: string, adjective: boolean): ReportingNoun {
  const codes = complements.split(',')
  return {
    adjective,
    that: codes.includes('t'),
    clause: codes.includes('z'),
    question: codes.includes('w'),
    infinitive: codes.includes('i'),
    quote: codes.includes('q'),
    prepositions:
      codes
        .find((code) => code.startsWith('p='))
        ?.slice(2)
        .split('|') ?? [],
  }
}
