// "Mayor: Bridge will be rebuilt": in a headline the words before the colon say who.

import { Case, type Forms } from '../../language/tokens'
import { headlineLabels } from '../../lexicon/generated/headline-labels'
import { lazyLexicon, lazyWords } from '../../lexicon/table'
import { headOf } from '../entities/roles/head-table'
import { FINITE, Is, type Outline } from './outline'
import type { Statement } from './statement'

const noSpeakers = lazyLexicon(headlineLabels)

/** "Storm Petra: …", "The Latest: …": no words of a storm, or of a kind of piece. */
export function isNoSpeaker(o: Outline, from: number): boolean {
  return noSpeakers().has(o.lower(o.lower(from) === 'the' ? from + 1 : from))
}

/** "Flood: State urges …": a common noun that the article writes small as well, and that is nobody's job. */
function isTopic(o: Outline, from: number, colon: number): boolean {
  if (colon - from !== 1) return false
  const word = o.lower(from)
  const one = word.replace(/s$/, '')
  if (SOURCES().has(word) || headOf(word) !== null || headOf(one) !== null) return false
  const small = smallWords(o.text.tokens.forms)
  return small.has(word) || small.has(`${word}s`)
}

const smallByText = new WeakMap<Forms, ReadonlySet<string>>()

/** The spellings of a text that have small letters alone: collected once, as hints may make a headline of every line. */
function smallWords(forms: Forms): ReadonlySet<string> {
  let small = smallByText.get(forms)
  if (!small) {
    small = new Set(forms.text.filter((_, form) => forms.case[form] === Case.Lower))
    smallByText.set(forms, small)
  }
  return small
}

/** What speaks without being anybody. */
const SOURCES = lazyWords(
  'police|report|reports|study|poll|survey|sources|source|authorities|documents|data|lawsuit|court|union|army|govt|government|council|ministry|agency|company|state|city|hospital|school|family|residents|opposition|letter|audit|complaint|media|book',
)

export function headlineLabel(o: Outline, period: number, from: number, to: number): Statement | null {
  const { flags } = o
  for (let at = from; at < to && at - from < 6; at++) {
    const bits = flags[at]
    if (bits & Is.Colon && !(bits & Is.Comma)) {
      let end = to
      while (end > at && flags[end - 1] & Is.Stop) end--
      if (at === from || end - at < 5 || isNoSpeaker(o, from) || isTopic(o, from, at)) return null
      return {
        rule: 'headline-label',
        certainty: 'inferred',
        period,
        cue: { start: at, end: at + 1 },
        source: { start: from, end: at },
        contents: [{ start: at + 1, end }],
        verb: null,
      }
    }
    if (bits & FINITE || !(bits & (Is.Cap | Is.Prep | Is.Det))) return null
  }
  return null
}
