import { Gender } from '../entity-index'
import { MOST_REFERENTS, MOST_SENTENCES, type Referent } from './referents'

export interface Pick {
  readonly referent: Referent
  /** No other came near. */
  readonly clear: boolean
}

/** What a lead over the next must be for the choice to be clear. */
const CLEAR = 1

interface Asked {
  readonly token: number
  readonly sentence: number
  readonly block: number
  readonly gender: Gender
  readonly quoted: boolean
  /** The draft that the clause's own subject is, which an object pronoun can't be; -2 none. */
  readonly barred: number
}

/**
 * Whom a pronoun means: the most prominent of those lately spoken of who may be he or she. Prominence falls by the
 * sentence, subjects last longer than objects, and who was a pronoun before is likely to be again.
 */
export function pickReferent(
  list: readonly Referent[],
  genderOf: (draft: number) => Gender,
  asked: Asked,
): Pick | null {
  const scores = new Map<number, { score: number; referent: Referent }>()
  for (let at = list.length - 1, seen = 0; at >= 0 && seen < MOST_REFERENTS; at--, seen++) {
    const referent = list[at]
    const distance = asked.sentence - referent.sentence
    if (distance > MOST_SENTENCES) break
    const gender = referent.draft >= 0 ? genderOf(referent.draft) : referent.gender
    if (gender !== Gender.Unknown && asked.gender !== Gender.Unknown && gender !== asked.gender) continue
    if (referent.draft === asked.barred && referent.draft >= 0) continue
    if (referent.quoted && !asked.quoted && !referent.pronoun) continue
    const score =
      referent.weight -
      1.2 * distance +
      (referent.pronoun ? 0.6 : 0) -
      (gender === Gender.Unknown ? 0.9 : 0) -
      (referent.block === asked.block ? 0 : 0.3) -
      (referent.draft < 0 ? 0.3 : 0)
    const key = referent.draft >= 0 ? referent.draft : -2 - referent.token
    const known = scores.get(key)
    // Being mentioned again adds a little: the topic of a paragraph.
    if (known) known.score = Math.max(known.score, score) + 0.25
    else scores.set(key, { score, referent })
  }
  let best: { score: number; referent: Referent } | null = null
  let second = Number.NEGATIVE_INFINITY
  for (const entry of scores.values()) {
    if (!best || entry.score > best.score) {
      if (best) second = Math.max(second, best.score)
      best = entry
    } else second = Math.max(second, entry.score)
  }
  return best ? { referent: best.referent, clear: best.score - second >= CLEAR } : null
}
