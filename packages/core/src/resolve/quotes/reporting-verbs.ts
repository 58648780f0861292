// The reporting verbs with all their forms, and what they take. Regular forms are known here, so that the lexicon names
// each verb once.

import { reportingVerbs } from '../../lexicon/generated/reporting-verbs'
import { lazyWords } from '../../lexicon/table'

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
  As = 1024,
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
  /** Index into `verbs`. */
  readonly verb: number
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
  s: Takes.As,
}

const CLASSES: Record<string, string> = { h: 'thought', d: 'intention', e: 'appearance' }

interface VerbTable {
  /** The lexicon's rows, in their order. */
  readonly rows: readonly string[]
  /** Class and complements of each row. */
  readonly values: readonly string[]
  readonly rowOf: ReadonlyMap<string, number>
  /** Irregular past forms and participles, with the first row that has them. */
  readonly irregular: ReadonlyMap<string, number>
}

let table: VerbTable | null = null

function readTable(): VerbTable {
  if (table !== null) return table
  const rows = reportingVerbs.split('\n')
  const values: string[] = []
  const rowOf = new Map<string, number>()
  const irregular = new Map<string, number>()
  for (let row = 0; row < rows.length; row++) {
    const text = rows[row]
    const tab = text.indexOf('\t')
    rowOf.set(tab < 0 ? text : text.slice(0, tab), row)
    const [, value, ...forms] = tab < 0 ? [] : text.split('\t')
    values.push(value ?? '')
    for (const form of forms) if (!irregular.has(form)) irregular.set(form, row)
  }
  table = { rows, values, rowOf, irregular }
  return table
}

/** The verbs that `findVerbForm` has found, by the row of the lexicon. */
export const verbs: ReportingVerb[] = []

/**
 * The reporting verb that a spelling in lower case is a form of, and which; the lexicon's first where several have it.
 * Found from the spelling back: to write down all forms of all verbs takes longer than to read an article.
 */
export function findVerbForm(form: string): VerbForm | null {
  const { rows, values, rowOf, irregular } = readTable()
  let first = irregular.get(form) ?? rows.length
  for (const lemma of lemmasOf(form)) {
    const row = rowOf.get(lemma)
    if (row !== undefined && row < first && inflectionOf(rows[row], form) !== 0) first = row
  }
  if (first === rows.length) return null
  verbs[first] ??= readVerb(rows[first], values[first])
  return { verb: first, inflection: inflectionOf(rows[first], form) }
}

/** What the spelling may be a form of, if there is such a verb. */
function lemmasOf(form: string): string[] {
  const lemmas = [form]
  if (form.endsWith('s')) {
    lemmas.push(form.slice(0, -1))
    if (form.endsWith('es')) lemmas.push(form.slice(0, -2))
    if (form.endsWith('ies')) lemmas.push(`${form.slice(0, -3)}y`)
  } else if (form.endsWith('d')) {
    lemmas.push(form.slice(0, -1))
    if (form.endsWith('ed')) addStems(form.slice(0, -2), lemmas)
    if (form.endsWith('ied')) lemmas.push(`${form.slice(0, -3)}y`)
  } else if (form.endsWith('ing')) addStems(form.slice(0, -3), lemmas)
  return lemmas
}

/** The lemmas of a stem: "announc", "quipp", "report". */
function addStems(stem: string, lemmas: string[]): void {
  lemmas.push(stem, `${stem}e`)
  if (stem.length > 1 && stem[stem.length - 1] === stem[stem.length - 2]) lemmas.push(stem.slice(0, -1))
}

/** Which forms of a row's verb are spelled so, 0 for none. */
function inflectionOf(row: string, form: string): number {
  const cells = row.split('\t')
  const lemma = cells[0]
  const past = cells[2] ?? regularPast(lemma)
  let inflection = 0
  if (form === lemma) inflection |= Inflection.Base
  if (form === third(lemma)) inflection |= Inflection.Third
  if (form === `${stem(lemma)}ing`) inflection |= Inflection.Ing
  if (form === past) inflection |= Inflection.Past
  if (form === (cells[3] ?? past)) inflection |= Inflection.Participle
  return inflection
}

function readVerb(row: string, value: string): ReportingVerb {
  let of = 'speech'
  let takes = 0
  let prepositions: string[] = []
  let passives: string[] = []
  let particle: string | null = null
  for (const code of value.split(',')) {
    if (code.startsWith('p=')) prepositions = code.slice(2).split('|')
    else if (code.startsWith('v=')) passives = code.slice(2).split('|')
    else if (code.startsWith('x=')) particle = code.slice(2)
    else if (code in CLASSES) of = CLASSES[code]
    else takes |= LETTERS[code]
  }
  return { lemma: row.split('\t', 1)[0], class: of, takes, prepositions, passives, particle }
}

export function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

const DOUBLED = lazyWords(
  'quip|chat|aver|grin|admit|submit|beg|plan|brag|rip|slam|prod|refer|infer|permit|hit|bet|pin|trumpet|dub|tag|flag|blog|prefer|rebut|opt|pen|cut|begin|forget|trash|pan|hum|riff',
)

function stem(lemma: string): string {
  if (lemma === 'opt' || lemma === 'trash' || lemma === 'riff') return lemma
  if (DOUBLED().has(lemma)) return lemma + lemma[lemma.length - 1]
  return /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (lemma.endsWith('e')) return `${lemma}d`
  return `${stem(lemma)}ed`
}
