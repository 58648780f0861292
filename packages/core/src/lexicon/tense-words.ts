import { tenseWords } from './generated/tense-words'
import { lazyLexicon } from './table'

/** What a word in lower case says of time: "will", "ahead", "past" (data/tense-words.tsv). */
export const tenseWord = lazyLexicon(tenseWords)
