import { tenseWords } from './generated/tense-words'
import { lazyMap } from './table'

/** What a word in lower case says of time: "will", "ahead", "past" (data/tense-words.tsv). */
export const tenseWord = lazyMap(tenseWords)
