import { Flag } from './form-flags'
import type { NameRun, RunContext, RunRule, RunType } from './name-run'

// What tells a person from an organization from a place, surest first. Each rule looks at the run's own words or at its
// neighbours; `classifyRun` takes the first that knows.

const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)$/
const SPEECH = new Set(['said', 'says', 'told', 'added', 'asked', 'argued', 'noted', 'replied', 'explained', 'tweeted'])
const PLACE_BEFORE = new Set(['in', 'near', 'across', 'throughout', 'outside', 'around'])

const length = (run: NameRun): number => run.endToken - run.firstToken

/** "Civil War", "World Cup": its last word says that it is an event, a law, a work. */
const otherHead: RunRule = (run, context) => (context.flag(run.endToken - 1) & Flag.Other ? 'other' : null)

/** "Acme Corp.", "Bank of Scotland", "Foreign Ministry". */
const organizationHead: RunRule = (run, context) => {
  if (run.titled) return null
  if (context.flag(run.endToken - 1) & Flag.OrganizationSuffix && length(run) > 1) return 'organization'
  for (let at = run.endToken - 1; at >= run.firstToken; at--) {
    if (!(context.flag(at) & Flag.OrganizationHead)) continue
    const last = at === run.endToken - 1
    const of = context.lower(at + 1) === 'of' || context.lower(at + 1) === 'for' || context.lower(at + 1) === 'on'
    if ((last || of) && (length(run) > 1 || run.national)) return 'organization'
  }
  return null
}

/** "Lake Victoria", "Hudson River", "Fort Bragg". */
const geographicWord: RunRule = (run, context) => {
  if (run.titled || length(run) < 2) return null
  if (context.flag(run.endToken - 1) & Flag.Geo) return 'place'
  const first = context.flag(run.firstToken)
  return first & Flag.GeoFirst && !(first & (Flag.Opening | Flag.FirstName)) && length(run) < 4 ? 'place' : null
}

const afterTitle: RunRule = (run) => (run.titled ? 'person' : null)

/** "Angela Merkel", "J. Smith". */
const givenName: RunRule = (run, context) => {
  const first = context.flag(run.firstToken)
  if (length(run) < 2 || length(run) > 5) return null
  if (!(first & (Flag.FirstName | Flag.Initial))) return null
  return context.has(run, Flag.Demonym | Flag.Other) ? null : 'person'
}

/** "PFDJ": letters only, and no Roman numeral. */
const acronym: RunRule = (run, context) => {
  if (length(run) !== 1 || !(context.flag(run.firstToken) & Flag.Upper)) return null
  const word = context.word(run.firstToken)
  const letters = word.replace(/\./g, '')
  // "US$", "CO2"
  if (context.word(run.endToken) === '$' || /\d/.test(letters)) return null
  return letters.length >= 2 && letters.length <= 6 && !ROMAN.test(letters) ? 'organization' : null
}

/** "Bristow, 42," and "Bristow said". */
const speaksOrAges: RunRule = (run, context) => {
  if (length(run) > 4) return null
  const next = context.lower(run.endToken)
  if (SPEECH.has(next) && length(run) > 1) return 'person'
  if (next !== ',') return null
  const { tokens } = context.text
  const age = context.word(run.endToken + 1)
  return /^\d{2}$/.test(age) && context.lower(run.endToken + 2) === ',' && tokens.count > run.endToken + 2
    ? 'person'
    : null
}

/** "in Sarnath": nobody is in a person. A date's or a company's "in" is rarer. */
const placeBefore: RunRule = (run, context) => {
  if (run.opens || length(run) > 3) return null
  const flags = context.flag(run.firstToken)
  if (flags & (Flag.FirstName | Flag.Opening)) return null
  if (PLACE_BEFORE.has(context.lower(run.firstToken - 1))) return 'place'
  // "Sarnath, India"
  if (context.lower(run.endToken) !== ',' || length(run) > 2) return null
  return context.flag(run.endToken + 1) & Flag.PhraseStart && context.flag(run.endToken + 1) & Flag.Capital
    ? 'place'
    : null
}

/** Two or three capitalised words that nothing else explains are most often somebody. */
const twoWords: RunRule = (run, context) => {
  if (run.opens || run.national || length(run) < 2 || length(run) > 3) return null
  const odd =
    Flag.Demonym |
    Flag.Other |
    Flag.Geo |
    Flag.OrganizationHead |
    Flag.SeenLower |
    Flag.Opening |
    Flag.Upper |
    Flag.Role
  return context.has(run, odd) ? null : 'person'
}

/** In order: the first that knows decides. */
export const runRules: readonly { readonly name: string; readonly rule: RunRule; readonly sure: boolean }[] = [
  { name: 'other-head', rule: otherHead, sure: true },
  { name: 'organization-head', rule: organizationHead, sure: true },
  { name: 'after-title', rule: afterTitle, sure: true },
  { name: 'geographic-word', rule: geographicWord, sure: true },
  { name: 'given-name', rule: givenName, sure: true },
  { name: 'speaks-or-ages', rule: speaksOrAges, sure: true },
  { name: 'acronym', rule: acronym, sure: false },
  { name: 'place-before', rule: placeBefore, sure: false },
  { name: 'two-words', rule: twoWords, sure: false },
]

export function classifyRun(
  run: NameRun,
  context: RunContext,
): { readonly type: RunType; readonly sure: boolean } | null {
  for (const { rule, sure } of runRules) {
    const type = rule(run, context)
    if (type) return { type, sure }
  }
  return null
}
