import { organizationWords } from '../../lexicon/generated/organization-words'
import { lazyLexicon } from '../../lexicon/table'

const organizationTable = lazyLexicon(organizationWords)
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
