import type { Text } from '../../../language/text'
import { Case } from '../../../language/tokens'
import { Candidate } from './candidates'
import type { FormFacts } from './form-features'
import { featureKey, joined } from './hash'
import { Mode } from './sentence-facts'
import { Gazetteer, has } from './words'

/** Mentions of a word that are looked at for what stands beside it. */
const MENTIONS = 4

/** What the whole article shows about its words; a word is all spellings that differ only in capitals. */
export interface DocumentFacts {
  /** The word of a form. */
  readonly wordOf: Int32Array
  /** Bits of `Seen`. */
  readonly seen: Int32Array
  /** How often the word is capitalised where a common word is not. */
  readonly named: Int32Array
  /** The first tokens where it is, `MENTIONS` per word, -1 for none. */
  readonly mentions: Int32Array
  /** First and last token of the longest run of capitalised words with this word in it, -1 for none. */
  readonly longestFirst: Int32Array
  readonly longestLast: Int32Array
}

export enum Seen {
  Lower = 1,
  MidSentence = 2,
  Upper = 4,
  AfterTitle = 8,
  AfterFirstName = 16,
  BeforeOrganizationHead = 32,
  BesideSpeech = 64,
  BeforeSuffix = 128,
  InBrackets = 256,
  BesideOccupation = 512,
  AfterPlacePreposition = 1024,
}

const OPENING = new Set(['(', '['])
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'around',
  'outside',
  'into',
  'toward',
  'towards',
])

export function readDocument(text: Text, facts: FormFacts, candidates: Uint8Array, modes: Uint8Array): DocumentFacts {
  const { tokens, sentences } = text
  const { forms } = tokens
  const wordOf = words(facts.lower, forms.count)
  const count = wordOf.count
  const seen = new Int32Array(count)
  const named = new Int32Array(count)
  const mentions = new Int32Array(count * MENTIONS).fill(-1)
  const longestFirst = new Int32Array(count).fill(-1)
  const longestLast = new Int32Array(count).fill(-1)
  const opening = new Uint8Array(forms.count)
  for (let form = 0; form < forms.count; form++) {
    if (OPENING.has(forms.text[form])) opening[form] = 1
    else if (PLACE_PREPOSITIONS.has(forms.text[form])) opening[form] = 2
  }
  for (let row = 0; row < sentences.length; row++) {
    const { firstToken, endToken } = sentences[row]
    const prose = modes[row] === Mode.Prose
    let runStart = -1
    for (let token = firstToken; token < endToken; token++) {
      const form = tokens.form[token]
      const word = wordOf.of[form]
      const cased = forms.case[form]
      if (candidates[token] !== Candidate.Capital) {
        if (cased === Case.Lower && prose) seen[word] |= Seen.Lower
        continue
      }
      if (token === firstToken || candidates[token - 1] !== Candidate.Capital) runStart = token
      const runEnds = token + 1 === endToken || candidates[token + 1] !== Candidate.Capital
      if (runEnds && token > runStart) {
        for (let at = runStart; at <= token; at++) {
          const part = wordOf.of[tokens.form[at]]
          if (longestFirst[part] < 0 || longestLast[part] - longestFirst[part] < token - runStart) {
            longestFirst[part] = runStart
            longestLast[part] = token
          }
        }
      }
      let bits = 0
      if (cased === Case.Upper && prose) bits |= Seen.Upper
      const before = token > firstToken ? tokens.form[token - 1] : -1
      const after = token + 1 < endToken ? tokens.form[token + 1] : -1
      if (before >= 0) {
        const list = facts.gazetteers[before]
        if (forms.case[before] !== Case.Lower) {
          if (has(list, Gazetteer.Title)) bits |= Seen.AfterTitle
          if (has(list, Gazetteer.FirstName)) bits |= Seen.AfterFirstName
        } else {
          if (has(list, Gazetteer.Occupation)) bits |= Seen.BesideOccupation
          if (has(list, Gazetteer.Speech)) bits |= Seen.BesideSpeech
          if (opening[before] === 2) bits |= Seen.AfterPlacePreposition
        }
        if (opening[before] === 1) bits |= Seen.InBrackets
      }
      if (after >= 0) {
        const list = facts.gazetteers[after]
        if (forms.case[after] !== Case.Lower) {
          if (has(list, Gazetteer.OrganizationHead)) bits |= Seen.BeforeOrganizationHead
          if (has(list, Gazetteer.OrganizationSuffix)) bits |= Seen.BeforeSuffix
        } else if (has(list, Gazetteer.Speech)) bits |= Seen.BesideSpeech
      }
      const middle = prose && token > firstToken && forms.case[tokens.form[token - 1]] !== Case.None
      if (middle) bits |= Seen.MidSentence
      seen[word] |= bits
      if (prose || bits & (Seen.AfterTitle | Seen.AfterFirstName)) {
        if (named[word] < MENTIONS) mentions[word * MENTIONS + named[word]] = token
        named[word]++
      }
    }
  }
  return { wordOf: wordOf.of, seen, named, mentions, longestFirst, longestLast }
}

/** Numbers the distinct hashes. */
function words(hashes: Int32Array, count: number): { of: Int32Array; count: number } {
  const of = new Int32Array(count)
  let mask = 15
  while (mask < count * 2) mask = mask * 2 + 1
  const slots = new Int32Array(mask + 1).fill(-1)
  let distinct = 0
  for (let form = 0; form < count; form++) {
    const hash = hashes[form]
    let slot = hash & mask
    while (slots[slot] >= 0 && hashes[slots[slot]] !== hash) slot = (slot + 1) & mask
    if (slots[slot] < 0) {
      slots[slot] = form
      of[form] = distinct++
    } else of[form] = of[slots[slot]]
  }
  return { of, count: distinct }
}

// Templates: far from those of forms (8–143) and of contexts.
enum Of {
  Seen = 200,
  SeenBit = 201,
  Named = 202,
  Before = 203,
  After = 204,
  BeforeMiddle = 205,
  AfterMiddle = 206,
  LongestFirst = 207,
  LongestLast = 208,
  LongestFirstLists = 209,
  LongestLastLists = 210,
  LongestPlace = 211,
  BeforeAfter = 212,
}

/** Largest number of features that `writeDocumentFeatures` writes. */
export const DOCUMENT_FEATURES = 48

/** Writes what the article shows about a word; returns how many features. */
export function writeDocumentFeatures(
  text: Text,
  facts: FormFacts,
  document: DocumentFacts,
  word: number,
  out: Int32Array,
  from = 0,
): number {
  const { tokens, sentences, sentenceOf } = text
  let n = from
  const seen = document.seen[word]
  out[n++] = featureKey(Of.Seen, seen & 7)
  for (let bits = seen >> 3, bit = 0; bits > 0; bits >>= 1, bit++) if (bits & 1) out[n++] = featureKey(Of.SeenBit, bit)
  const named = Math.min(document.named[word], MENTIONS)
  out[n++] = featureKey(Of.Named, named * 2 + (seen & Seen.Lower))
  // With one mention, what stands beside it is known already.
  if (named > 1) {
    for (let mention = 0; mention < named; mention++) {
      const token = document.mentions[word * MENTIONS + mention]
      const { firstToken, endToken } = sentences[sentenceOf[token]]
      const before = token > firstToken ? tokens.form[token - 1] : -1
      const after = token + 1 < endToken ? tokens.form[token + 1] : -1
      if (before >= 0) {
        out[n++] = featureKey(Of.Before, facts.lower[before])
        if (facts.middle[before] > 0) out[n++] = featureKey(Of.BeforeMiddle, facts.middle[before])
      }
      if (after >= 0) {
        out[n++] = featureKey(Of.After, facts.lower[after])
        if (facts.middle[after] > 0) out[n++] = featureKey(Of.AfterMiddle, facts.middle[after])
      }
      if (before >= 0 && after >= 0)
        out[n++] = featureKey(Of.BeforeAfter, joined(facts.coarse[before], facts.coarse[after]))
    }
  }
  const first = document.longestFirst[word]
  if (first >= 0) {
    const last = document.longestLast[word]
    const firstForm = tokens.form[first]
    const lastForm = tokens.form[last]
    const place = document.wordOf[lastForm] === word ? 2 : document.wordOf[firstForm] === word ? 1 : 3
    out[n++] = featureKey(Of.LongestPlace, place * 4 + Math.min(last - first, 3))
    out[n++] = featureKey(Of.LongestFirst, joined(facts.lower[firstForm], place))
    out[n++] = featureKey(Of.LongestLast, joined(facts.lower[lastForm], place))
    out[n++] = featureKey(Of.LongestFirstLists, joined(facts.gazetteers[firstForm], place))
    out[n++] = featureKey(Of.LongestLastLists, joined(facts.gazetteers[lastForm], place))
  }
  return n
}
