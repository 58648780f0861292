import { sentenceOpeners } from '../../lexicon/generated/sentence-openers'
import { lazyLexicon } from '../../lexicon/table'

/** Lower-case words that begin sentences and no names; data/sentence-openers.tsv. */
export const openers = lazyLexicon(sentenceOpeners)
