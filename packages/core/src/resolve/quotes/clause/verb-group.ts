// The verb with its auxiliaries, and where its subject ends.

import { AUXILIARY, Is, type Outline, PUNCTUATION } from '../outline'
import { Inflection } from '../reporting-verbs'
import type { UnitRange } from './unit-range'

export interface VerbGroup extends UnitRange {
  /** "was told" */
  readonly passive: boolean
  /** Has a tense: "says", "has said", "would say"; not "saying", "to say". */
  readonly finite: boolean
  /** "to say" */
  readonly infinitive: boolean
}

/** The verb with its auxiliaries, "not" and adverbs; `unit` is the main verb. */
export function verbGroup(o: Outline, unit: number, from: number): VerbGroup {
  let start = unit
  let auxiliaries = 0
  let infinitive = false
  let last = unit
  for (let at = unit - 1; at >= from && unit - at < 8; at--) {
    const flags = o.flags[at]
    if (flags & AUXILIARY) {
      if (auxiliaries === 0 || !(flags & Is.Be && auxiliaries & Is.Be)) auxiliaries |= flags & AUXILIARY
      start = at
      last = at
    } else if (flags & Is.To) {
      if (last === unit || o.flags[last] & (Is.Be | Is.Have)) {
        infinitive = true
        start = at
      }
      break
    } else if (!(flags & (Is.Adverb | Is.Not)) || flags & Is.Time) break
  }
  // "didn't" may come as one word or as two; either way its auxiliary was seen.
  const inflection = o.inflection[unit]
  const bare = auxiliaries === 0
  const passive = (auxiliaries & Is.Be) !== 0 && (inflection & Inflection.Participle) !== 0
  const finite =
    !infinitive && (bare ? (inflection & (Inflection.Past | Inflection.Third | Inflection.Base)) !== 0 : true)
  // Leading adverbs belong to it ("also said"), but only with an auxiliary before them they are inside.
  return { start, end: unit + 1, passive, finite, infinitive }
}

/** First unit left of the verb group that is no adverb: where its subject ends. */
export function subjectEnd(o: Outline, start: number, from: number): number {
  let end = start
  while (end > from && o.flags[end - 1] & (Is.Adverb | Is.Not) && !(o.flags[end - 1] & Is.Comma)) end--
  // "Smith on Monday said"
  if (end - 2 > from && o.flags[end - 1] & Is.Time && !(o.flags[end - 1] & Is.Adverb)) {
    let at = end
    while (at > from && o.flags[at - 1] & (Is.Time | Is.Number | Is.Det)) at--
    if (at > from && o.flags[at - 1] & Is.Prep && !(o.flags[at - 1] & Is.Sub)) at--
    // ", the largest of the county, today announced", "(NASDAQ: NRVN) on Thursday reported"
    const before = at > from ? o.flags[at - 1] : Is.Stop
    if (!(before & PUNCTUATION) || before & Is.CloseParen || (before & Is.Comma && !(before & Is.Colon))) end = at
  }
  return end
}
