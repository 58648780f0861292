import { countryOfDemonym } from '../countries/country-tables'
import type { Draft } from '../draft'
import type { Referents } from './referents'

/** Referents back that an ambiguous "the president" looks. */
const LATELY = 12

const NEUTRAL = new Set(
  'new old young embattled outspoken veteran longtime current sitting outgoing incumbent influential powerful controversial popular beleaguered republican democratic conservative liberal socialist left-wing right-wing hardline reformist'.split(
    ' ',
  ),
)

/** A word that may stand before a role and leaves it what it is. */
function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || word.endsWith('-year-old') || word.endsWith('-term') || countryOfDemonym(word) !== null
}

/** Who in the article is called what. */
export class CallingsIndex {
  readonly #bearers = new Map<string, number[]>()

  constructor(readonly drafts: readonly Draft[]) {
    drafts.forEach((draft, id) => {
      for (const calling of draft.callings) {
        const list = this.#bearers.get(calling)
        if (list) list.push(id)
        else this.#bearers.set(calling, [id])
      }
    })
  }

  /** Who bears a role: the only one in the article, or of several the one lately spoken of; -1 nobody. */
  find(calling: readonly string[], country: string | null, referents: Referents): number {
    if (this.#bearers.size === 0) return -1
    let bearers: readonly number[] = []
    // "syrian defense minister", "defense minister", "minister": the longest that somebody is called.
    for (let from = 0; from < calling.length && bearers.length === 0; from++) {
      bearers = this.#bearers.get(calling.slice(from).join(' ')) ?? []
      // "the assistant referee" is not the referee.
      if (bearers.length === 0 && !isNeutral(calling[from])) return -1
    }
    if (country)
      bearers = bearers.filter((id) => this.drafts[id].country === null || this.drafts[id].country === country)
    if (bearers.length <= 1) return bearers[0] ?? -1
    const { list } = referents
    for (let at = list.length - 1, seen = 0; at >= 0 && seen < LATELY; at--, seen++)
      if (bearers.includes(list[at].draft)) return list[at].draft
    return -1
  }
}
