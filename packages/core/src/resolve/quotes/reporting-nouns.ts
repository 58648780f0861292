// Nouns and adjectives that report ("the claim that", "confident that"), with what they take.

import { reportingAdjectives } from '../../lexicon/generated/reporting-adjectives'
import { reportingNouns } from '../../lexicon/generated/reporting-nouns'
import { lazyLexicon } from '../../lexicon/table'
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

const nounRows = lazyLexicon(reportingNouns)
const adjectiveRows = lazyLexicon(reportingAdjectives)

interface Row {
  readonly complements: string
  readonly adjective: boolean
}
let forms: Map<string, Row> | null = null

function readForms(): ReadonlyMap<string, Row> {
  if (forms !== null) return forms
  forms = new Map()
  for (const [lemma, complements] of adjectiveRows().rows()) forms.set(lemma, { complements, adjective: true })
  for (const [lemma, complements] of nounRows().rows()) {
    const row = { complements, adjective: false }
    forms.set(lemma, row)
    if (!lemma.endsWith('s')) forms.set(third(lemma), row)
  }
  return forms
}

/** The nouns and adjectives that `findNounForm` has found. */
export const nouns: ReportingNoun[] = []
const known = new Map<string, number>()

/** Index into `nouns` of what a spelling in lower case (nouns in the plural, too) takes; -1 where it doesn't report. */
export function findNounForm(form: string): number {
  const row = readForms().get(form)
  if (row === undefined) return -1
  let index = known.get(form)
  if (index === undefined) {
    index = nouns.length
    nouns.push(entry(row.complements, row.adjective))
    known.set(form, index)
  }
  return index
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
