import type { Text } from '../../../language/text'
import { lazyWords } from '../../../lexicon/table'
import type { NameSpan } from '../../../mentions/names/name-span'
import type { Draft } from '../draft'
import type { Folder } from '../name-mention'
import { fold } from '../word-facts'
import {
  countryOfDemonym,
  countryOfNation,
  countryOfOrganization,
  countryOfPlace,
  countryOfRole,
} from './country-tables'

/** Words of an organization that is an office of one country, whoever's it is: "Foreign Ministry". */
const STATE_WORDS = new Set(
  'ministry government parliament army navy police cabinet senate congress embassy consulate office treasury military air force forces court house'.split(
    ' ',
  ),
)
const NEAR = 3

/** Gives places, people with a nation's role and organizations of a nation their country; unknown stays `null`. */
export function assignCountries(
  text: Text,
  folder: Folder,
  names: readonly NameSpan[],
  drafts: readonly Draft[],
): void {
  /** Where the place that begins at a token ends. */
  const placeAt = new Map<number, number>()
  for (const { firstToken, endToken, type } of names) if (type === 'place') placeAt.set(firstToken, endToken)
  for (const draft of drafts) if (draft.type === 'place') draft.country = placeCountry(text, folder, draft, placeAt)
  const georgia = settleGeorgia(drafts)
  for (const draft of drafts) {
    if (draft.type !== 'person') continue
    for (const role of draft.roles) {
      const parts = role.text.split(/[\s,]+/).map(possessor)
      draft.country ??= georgian(parts, countryOfRole(parts), georgia)
    }
  }
  let known: Map<string, string | null> | null = null
  const holders = () => {
    known ??= officeHolders(drafts)
    return known
  }
  for (const draft of drafts)
    if (draft.type === 'organization') draft.country = organizationCountry(folder, draft, holders, georgia)
}

/** Words that stand beside the state's name and hardly beside the country's: "Georgia Department of Health". */
const STATE_ORGANS = lazyWords(
  'department|bureau|state|tech|power|southern|division|republican|democratic|governor|gov|secretary|attorney|congressman|rep|sen|senator|senate|house|general',
)

/** `country`, which the words tell, but where it rests on "Georgia": that is the state, or what `georgia` is here. */
function georgian(words: readonly string[], country: string | null, georgia: string | null): string | null {
  if (country !== 'GE' || georgia === 'GE' || !words.includes('georgia')) return country
  return isStateOrgan(words) ? 'US' : georgia
}

function isStateOrgan(words: readonly string[] = []): boolean {
  return words[0] === 'georgia' && STATE_ORGANS().has(words[1])
}

function possessor(word: string): string {
  const folded = fold(word)
  return folded.includes("'") ? folded.replace(/'s?$/, '') : folded
}

function words(folder: Folder, first: number, end: number): string[] {
  const found: string[] = []
  for (let at = first; at < end; at++) {
    const word = folder.at(at)
    if (/[\p{L}\d]/u.test(word) && word !== "'s") found.push(word)
  }
  return found
}

/** By its name, else by the country or state that follows a comma: "Sarnath, India". The article's own word comes first. */
function placeCountry(text: Text, folder: Folder, draft: Draft, placeAt: ReadonlyMap<number, number>): string | null {
  const limit = Math.min(draft.names.length, 50)
  for (let at = 0; at < limit; at++) {
    const { endToken } = draft.names[at]
    if (endToken >= text.tokens.count || folder.at(endToken) !== ',') continue
    const afterEnd = placeAt.get(endToken + 1)
    const after = afterEnd === undefined ? undefined : words(folder, endToken + 1, afterEnd).join(' ')
    const code = after === undefined ? undefined : countryOfPlace(after)
    // "Moscow, Washington and Beijing" is a list.
    if (code && draft.names[at].words.join(' ') !== after && !isList(folder, text, placeAt, endToken + 1)) {
      const own = countryOfPlace(draft.names[at].key)
      if (own === undefined || own === code || after !== undefined) return own === null ? null : (own ?? code)
    }
  }
  for (let at = 0; at < limit; at++) {
    const { key, words: parts } = draft.names[at]
    const code = countryOfPlace(key)
    if (code !== undefined) return code
    // "Northern Kenya", "Washington, D.C."; but "Lake Victoria" is no Victoria.
    if (parts.length > 1) {
      const last = countryOfPlace(parts[parts.length - 1])
      if (last && /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower)/.test(key))
        return last
      // "Russian Far East"
      const nation = countryOfDemonym(parts[0])
      if (nation) return nation
    }
  }
  return null
}

/** Whether the place at `at` is one of several in a row. */
function isList(folder: Folder, text: Text, placeAt: ReadonlyMap<number, number>, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + NEAR + 1, text.tokens.count); next++) {
    const word = folder.at(next)
    if (word === 'and' || word === 'or' || word === '&') return true
    if (word === ',') return placeAt.has(next + 1)
  }
  return false
}

/** Georgia is a country and a state: the other places tell which. Says which it is, if so. */
function settleGeorgia(drafts: readonly Draft[]): string | null {
  const georgia = drafts.find((draft) => draft.type === 'place' && draft.names.some(({ key }) => key === 'georgia'))
  const near = new Set(drafts.flatMap(({ type, names }) => (type === 'place' ? names.map(({ key }) => key) : [])))
  const caucasus = ['tbilisi', 'abkhazia', 'south ossetia', 'russia', 'armenia', 'azerbaijan', 'caucasus', 'ukraine']
  const country = caucasus.some((place) => near.has(place))
    ? 'GE'
    : drafts.some((draft) =>
          draft.type === 'place' ? draft !== georgia && draft.country === 'US' : isStateOrgan(draft.names[0]?.words),
        )
      ? 'US'
      : null
  if (georgia) georgia.country = country
  return country
}

/** Office ("prime minister") to the country of those who hold it in this article; `null` where they differ. */
function officeHolders(drafts: readonly Draft[]): Map<string, string | null> {
  const holders = new Map<string, string | null>()
  for (const { type, roles, country } of drafts) {
    if (type !== 'person' || !country) continue
    for (const { text } of roles) {
      const parts = text.split(' ').map(fold)
      for (let from = 0; from < Math.min(parts.length, 6); from++) {
        const office = parts.slice(from).join(' ')
        holders.set(office, holders.has(office) && holders.get(office) !== country ? null : country)
      }
    }
  }
  return holders
}

function organizationCountry(
  folder: Folder,
  draft: Draft,
  holders: () => ReadonlyMap<string, string | null>,
  georgia: string | null,
): string | null {
  const limit = Math.min(draft.names.length, 50)
  for (let at = 0; at < limit; at++) {
    // Most names are said again and again.
    if (at > 0 && draft.names[at].key === draft.names[at - 1].key) continue
    const parts = draft.names[at].words.map(possessor)
    const own = georgian(parts, countryOfOrganization(parts), georgia)
    if (own) return own
  }
  const state = draft.names[0].words.some((word) => STATE_WORDS.has(word))
  if (!state) return null
  for (let at = 0; at < limit; at++) {
    const { firstToken, words: parts } = draft.names[at]
    const before = firstToken > 0 ? countryOfNation(folder.at(firstToken - 1)) : null
    if (before) return before
    // "Israel's Foreign Ministry"
    const owner =
      firstToken > 1 && folder.at(firstToken - 1) === "'s" ? countryOfPlace(folder.at(firstToken - 2)) : null
    if (owner) return owner
    // "Prime Minister's Office": whoever is prime minister here.
    const office = parts.slice(0, -1).map(possessor).join(' ')
    const holder = office ? holders().get(office) : null
    if (holder) return holder
  }
  return null
}
