// The verb that a subject with a clause or a report inside it goes on to.

import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from '../outline'
import { Inflection } from '../reporting-verbs'
import { isPossessive } from '../titles'

/** Has the unit surely a tense, by itself or with auxiliaries? */
export function hasTense(o: Outline, at: number): boolean {
  return (
    (o.flags[at] & FINITE) !== 0 || (o.verb[at] >= 0 && (o.inflection[at] & (Inflection.Past | Inflection.Third)) !== 0)
  )
}

/**
 * Where the verb stands of which the report is a part of the subject; `to` where none is seen. Each clause that opens on the
 * way has a verb of its own. `narrow`: the report is no clause.
 */
export function predicate(o: Outline, start: number, to: number, narrow: boolean): number {
  const { flags } = o
  let open = narrow && !(flags[start] & Is.Wh) ? 0 : 1
  for (let at = start + 1; at < to && at - start < FARTHEST; at++) {
    const bits = flags[at]
    const before = flags[at - 1]
    if (bits & (PUNCTUATION | Is.Quote | Is.And)) return to
    if (bits & (Is.That | Is.Rel | Is.Wh) || (bits & Is.Sub && !(bits & Is.Prep))) open++
    else if (bits & Is.Subj && !(before & (Is.That | Is.Rel | Is.Wh | Is.Sub))) open++
    if (before & (AUXILIARY | Is.To | Is.Not | Is.Det | Is.Poss | Is.Prep | Is.That) || bits & Is.Cap) continue
    if (!(hasTense(o, at) || bits & Is.Ed) || isPossessive(o, at - 1) || NOT_FINITE.has(o.lower(at))) continue
    if (open > 0) open--
    else if (bits & FINITE || (at + 1 < to && flags[at + 1] & Is.Word && !(flags[at + 1] & Is.Prep))) {
      let first = at
      while (first > start + 1 && flags[first - 1] & Is.Adverb) first--
      return first
    }
  }
  return to
}

/** Units of the longest subject that is looked through. */
const FARTHEST = 120

const NOT_FINITE = new Set(['be', 'been', 'being', 'having'])

/** Do the words before `at`, back to where the sentence or what a mark sets apart begins, make a subject and nothing else? */
export function isSubjectBefore(o: Outline, at: number, from: number): boolean {
  let head = at
  for (; head > from && at - head < 25; head--) {
    const bits = o.flags[head - 1]
    if (bits & PUNCTUATION) break
    if (bits & (Is.Sub | Is.Rel | Is.That | Is.Ed | Is.To | Is.Quote) || hasTense(o, head - 1)) return false
  }
  while (head < at && o.flags[head] & (Is.And | Is.Adverb)) head++
  return head < at && !(o.flags[head] & (Is.Prep | Is.Ing)) && !(o.flags[at - 1] & (Is.Prep | Is.And | Is.Adverb))
}
