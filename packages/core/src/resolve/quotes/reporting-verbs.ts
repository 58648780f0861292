// The reporting verbs with all their forms, and what they take. Regular forms are built here, so that the lexicon names
// each verb once.

import { reportingVerbs } from '../../lexicon/generated/reporting-verbs'
import { lazyRows } from '../../lexicon/table'

/** Bits of `ReportingVerb.takes`; the lexicon's header says what each letter means. */
export enum Takes {
  Quote = 1,
  That = 2,
  Clause = 4,
  Infinitive = 8,
  Question = 16,
  Noun = 32,
  Gerund = 64,
  Addressee = 128,
  Parenthetical = 256,
  Adjective = 512,
}

export enum Inflection {
  Base = 1,
  Third = 2,
  Past = 4,
  Participle = 8,
  Ing = 16,
}

export interface ReportingVerb {
  readonly lemma: string
  readonly class: string
  readonly takes: number
  readonly prepositions: readonly string[]
  /** What follows the passive: "is seen as", "was accused of". */
  readonly passives: readonly string[]
  /** The word without which it reports nothing: "went on", "shot back". */
  readonly particle: string | null
}

export interface VerbForm {
  readonly verb: ReportingVerb
  readonly inflection: number
}

const LETTERS: Record<string, Takes> = {
  q: Takes.Quote,
  t: Takes.That,
  z: Takes.Clause,
  i: Takes.Infinitive,
  w: Takes.Question,
  n: Takes.Noun,
  g: Takes.Gerund,
  o: Takes.Addressee,
  m: Takes.Parenthetical,
  a: Takes.Adjective,
}

const rows = lazyRows(reportingVerbs)
let forms: Map<string, VerbForm> | null = null

/** Spelling in lower case to verb and inflection. */
export function verbForms(): ReadonlyMap<string, VerbForm> {
  if (forms !== null) return forms
  forms = new Map()
  for (const [lemma, row] of rows()) {
    const [kind, complements, past, participle] = row
    let takes = 0
    let prepositions: string[] = []
    let passives: string[] = []
    let particle: string | null = null
    for (const code of complements.split(',')) {
      if (code.startsWith('p=')) prepositions = code.slice(2).split('|')
      else if (code.startsWith('v=')) passives = code.slice(2).split('|')
      else if (code.startsWith('x=')) particle = code.slice(2)
      else takes |= LETTERS[code]
    }
    const verb: ReportingVerb = { lemma, class: kind, takes, prepositions, passives, particle }
    add(lemma, verb, Inflection.Base)
    add(third(lemma), verb, Inflection.Third)
    add(`${stem(lemma)}ing`, verb, Inflection.Ing)
    add(past ?? regularPast(lemma), verb, Inflection.Past)
    add(participle ?? past ?? regularPast(lemma), verb, Inflection.Participle)
  }
  return forms
}

function add(form: string, verb: ReportingVerb, inflection: Inflection): void {
  const known = forms?.get(form)
  if (known !== undefined && known.verb !== verb) return
  forms?.set(form, { verb, inflection: (known?.inflection ?? 0) | inflection })
}

export function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

const DOUBLED = new Set([
  'quip',
  'chat',
  'admit',
  'submit',
  'beg',
  'plan',
  'brag',
  'rip',
  'slam',
  'prod',
  'refer',
  'infer',
  'permit',
  'hit',
  'bet',
  'pin',
  'trumpet',
  'dub',
  'tag',
  'flag',
  'blog',
  'prefer',
  'rebut',
  'opt',
  'pen',
  'cut',
  'begin',
  'forget',
  'trash',
  'pan',
  'hum',
  'riff',
])

function stem(lemma: string): string {
  if (lemma === 'opt' || lemma === 'trash' || lemma === 'riff') return lemma
  if (DOUBLED.has(lemma)) return lemma + lemma[lemma.length - 1]
  return /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (lemma.endsWith('e')) return `${lemma}d`
  return `${stem(lemma)}ed`
}
