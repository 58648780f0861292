import { organizationTable } from '../../lexicon/organization-words'

let forms: ReadonlySet<string> | null = null

/** Suffixes of clubs, which no company has. */
const CLUBS = new Set(['united', 'fc', 'afc', 'cf', 'sc'])

/** Legal forms in folded spelling: "inc", "corp". */
export function legalForms(): ReadonlySet<string> {
  forms ??= new Set(
    [...organizationTable().rows()]
      .filter(([, kind]) => kind === 'suffix')
      .map(([word]) => word.toLowerCase().replace(/\./g, ''))
      .filter((word) => !CLUBS.has(word)),
  )
  return forms
}
