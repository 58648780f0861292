// Is there a clause with a verb of its own?

import { FINITE, Is, type Outline } from '../outline'
import { Inflection } from '../reporting-verbs'

/** Has a finite verb outside quotations. */
export function hasFinite(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (o.flags[at] & FINITE) return true
    if (o.flags[at] & Is.Ed && at > from && !(o.flags[at - 1] & (Is.Det | Is.Poss | Is.Prep))) return true
    if (o.verb[at] >= 0 && o.inflection[at] & (Inflection.Past | Inflection.Third) && at > from) return true
  }
  return false
}

/** Has a finite verb that stands in no relative clause: "is new" of "the bridge, is new", not of "the bridge that is new". */
export function hasMainVerb(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (o.flags[at] & (Is.Rel | Is.Sub)) return false
    if (o.flags[at] & FINITE) return true
  }
  return false
}
