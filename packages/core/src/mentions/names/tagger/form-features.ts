import type { Forms } from '../../../language/tokens'
import { featureKey, hashStep, hashText, spread } from './hash'
import type { Words } from './words'

/** What is known of every spelling of an article, worked out once per spelling. */
export interface FormFacts {
  /** Hash of the spelling in lower case. */
  readonly lower: Int32Array
  /** Hash of the kinds of characters, repeats taken together: "Xx", "X.X.", "d". */
  readonly shape: Int32Array
  /** Gazetteers the word stands in, as bits. */
  readonly gazetteers: Int32Array
  /** Clusters plus one: fine, middle, coarse; 0 for an unknown word. */
  readonly fine: Int32Array
  readonly middle: Int32Array
  readonly coarse: Int32Array
}

export const emptyFacts = (count: number): FormFacts => ({
  lower: new Int32Array(count),
  shape: new Int32Array(count),
  gazetteers: new Int32Array(count),
  fine: new Int32Array(count),
  middle: new Int32Array(count),
  coarse: new Int32Array(count),
})

export function readForms(forms: Forms, words: Words): FormFacts {
  const facts = emptyFacts(forms.count)
  for (let form = 0; form < forms.count; form++) readForm(forms.text[form], forms.lower[form], form, words, facts)
  return facts
}

/** Works out a spelling's facts, into row `at`. */
export function readForm(text: string, lower: string, at: number, words: Words, facts: FormFacts): void {
  hashForm(text, lower, at, facts)
  const row = words.find(facts.lower[at])
  const { tables } = words
  facts.gazetteers[at] = row < 0 ? 0 : tables.gazetteers(row)
  const cluster = row < 0 ? 0 : tables.cluster(row)
  const middle = cluster === 0 ? -1 : tables.middle(cluster - 1)
  facts.fine[at] = cluster
  facts.middle[at] = middle + 1
  facts.coarse[at] = middle < 0 ? 0 : tables.coarse(middle) + 1
}

/** Hash and shape in one pass. */
function hashForm(text: string, lower: string, form: number, facts: FormFacts): void {
  let shape = 0
  let last = 0
  let hash = lower.length | 0
  const same = text.length === lower.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let kind = code
    if (code >= 97 && code <= 122) kind = 1
    else if (code >= 65 && code <= 90) kind = 2
    else if (code >= 48 && code <= 57) kind = 3
    else if (code >= 192) {
      const letter = text[at]
      kind = letter !== letter.toLowerCase() ? 2 : letter !== letter.toUpperCase() ? 1 : 4
    } else if (code === 0x2019) kind = 39
    if (kind !== last) shape = (Math.imul(shape, 31) + kind) | 0
    last = kind
    if (same) hash = hashStep(hash, lower.charCodeAt(at))
  }
  facts.lower[form] = spread(same ? hash : hashText(lower))
  facts.shape[form] = shape
}

// Templates of features that hang on the spelling of the token at a distance of -2 to 2: eight numbers each.
enum Of {
  Lower = 8,
  Exact = 16,
  Shape = 24,
  Prefix1 = 32,
  Prefix2 = 40,
  Prefix3 = 48,
  Prefix4 = 56,
  Suffix1 = 64,
  Suffix2 = 72,
  Suffix3 = 80,
  Suffix4 = 88,
  Fine = 96,
  Middle = 104,
  Coarse = 112,
  Gazetteer = 120,
  Gazetteers = 128,
  Beyond = 136,
}

/** Largest number of features that `writeFormFeatures` writes. */
export const FORM_FEATURES = 40

/** Writes the features that the spelling of the token at `distance` gives; returns how many. -1 is no token. */
export function writeFormFeatures(
  forms: Forms,
  facts: FormFacts,
  form: number,
  distance: number,
  out: Int32Array,
  from = 0,
): number {
  let n = from
  const place = distance + 2
  if (form < 0) {
    out[n++] = featureKey(Of.Beyond + place, 0)
    return n
  }
  out[n++] = featureKey(Of.Lower + place, facts.lower[form])
  out[n++] = featureKey(Of.Shape + place, facts.shape[form])
  const middle = facts.middle[form]
  const gazetteers = facts.gazetteers[form]
  if (middle > 0) {
    out[n++] = featureKey(Of.Middle + place, middle)
    if (distance > -2 && distance < 2) {
      out[n++] = featureKey(Of.Coarse + place, facts.coarse[form])
      out[n++] = featureKey(Of.Fine + place, facts.fine[form])
    }
  }
  if (gazetteers !== 0) {
    out[n++] = featureKey(Of.Gazetteers + place, gazetteers)
    for (let bits = gazetteers, list = 0; bits > 0; bits >>= 1, list++)
      if (bits & 1) out[n++] = featureKey(Of.Gazetteer + place, list)
  }
  if (distance === -2 || distance === 2) return n
  const lower = forms.lower[form]
  const { length } = lower
  if (length > 3) out[n++] = featureKey(Of.Suffix3 + place, hashText(lower, length - 3))
  if (distance !== 0) return n
  out[n++] = featureKey(Of.Exact + place, hashText(forms.text[form]))
  out[n++] = featureKey(Of.Prefix1 + place, hashText(lower, 0, 1))
  if (length > 1) out[n++] = featureKey(Of.Suffix1 + place, hashText(lower, length - 1))
  if (length > 2) {
    out[n++] = featureKey(Of.Prefix2 + place, hashText(lower, 0, 2))
    out[n++] = featureKey(Of.Suffix2 + place, hashText(lower, length - 2))
  }
  if (length > 3) out[n++] = featureKey(Of.Prefix3 + place, hashText(lower, 0, 3))
  if (length > 4) {
    out[n++] = featureKey(Of.Prefix4 + place, hashText(lower, 0, 4))
    out[n++] = featureKey(Of.Suffix4 + place, hashText(lower, length - 4))
  }
  return n
}
