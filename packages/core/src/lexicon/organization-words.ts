import { organizationWords } from './generated/organization-words'
import { lazyLexicon } from './table'

/** What a word is in the names of organizations: unpacked once for all who ask (data/organization-words.tsv). */
export const organizationTable = lazyLexicon(organizationWords)
