import { countryOfDemonym } from '../countries/country-tables'
import type { Draft } from '../draft'
import { legalForms } from '../legal-forms'
import type { RoleWords } from '../roles/role-words'
import { Fact } from '../word-facts'
import { isVerb } from './descriptions'

/** Nouns that say what an organization is, and that its name holds: "the ministry" is the one Ministry of the article. */
const KINDS = new Set(
  'academy agency airline alliance assembly association authority bank board bureau cabinet center centre church club coalition college commission committee company conference congress consortium corporation council court department directorate federation firm foundation front fund government hospital institute institution laboratory league library ministry museum network newspaper office orchestra organisation organization parliament party police regiment school senate service society team tribunal trust union university'.split(
    ' ',
  ),
)
const COMPANY = ['company', 'firm']
const LONGEST = 4

/** What a later "the ..." may call an organization, by its own words. */
export function organizationCallings(draft: Draft): string[] {
  const callings = new Set<string>()
  for (const { words } of draft.names) {
    if (words.length < 2) continue
    if (words.some((word) => legalForms().has(word))) for (const word of COMPANY) callings.add(word)
    const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
    const head = (of < 0 ? words.length : of) - 1
    if (head < 0 || !KINDS.has(words[head])) continue
    // "Danish Foreign Ministry": "the ministry", "the foreign ministry".
    for (let from = head; from >= 0; from--) callings.add(words.slice(from, head + 1).join(' '))
    // "Ministry of Defence": "the defence ministry".
    if (of === head + 1 && words.length - of === 2) callings.add(`${words[of + 1]} ${words[head]}`)
  }
  return [...callings]
}

/** "the ministry", "the Danish foreign ministry": the words after the article and where they end; null where none are. */
export function readOrganization(
  words: RoleWords,
  at: number,
  end: number,
): { readonly calling: readonly string[]; readonly endToken: number; readonly country: string | null } | null {
  if (words.word(at) !== 'the') return null
  const calling: string[] = []
  let country: string | null = null
  for (let to = at + 1; to < end && to - at <= LONGEST; to++) {
    const word = words.word(to)
    const bits = words.bits(to)
    if (bits & Fact.Stop || words.named[to] === 1 || !(bits & Fact.BeginsWithLetter)) {
      if (words.named[to] !== 1 || !countryOfDemonym(word)) return null
    }
    calling.push(word)
    if (words.capital(to)) country ??= countryOfDemonym(word)
    if (!KINDS.has(word)) continue
    const next = words.word(to + 1)
    // "the bank robbers", "the ministry of another country"
    if (next === 'of' || next === 'for') return null
    // "the bank robbers": a noun that goes on; "robbers" could be a verb by its ending, so that ending counts for nothing.
    if (
      to + 1 < end &&
      words.bits(to + 1) & Fact.BeginsWithLetter &&
      next !== "'s" &&
      !words.isStop(to + 1) &&
      !isPlainVerb(next)
    )
      continue
    return { calling, endToken: to + 1, country }
  }
  return null
}

function isPlainVerb(word: string): boolean {
  return isVerb(word) && !/[^s]s$/.test(word)
}
