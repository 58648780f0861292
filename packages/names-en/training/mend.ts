// Differences between the corpora in what counts as a name, evened out before learning.
import type { Document, Row } from './corpus'

/** Corrects a corpus's tags to the conventions of news: nationalities are no places, and so on. */
export function mend(document: Document, demonyms: ReadonlySet<string>): Document {
  const { corpus } = document
  const sentences = document.sentences.map((rows) => {
    const tags = rows.map(({ tag }) => tag)
    for (let i = 0; i < rows.length; i++) {
      const tag = tags[i]
      const alone = tag.startsWith('B-') && !tags[i + 1]?.startsWith('I-')
      // "German" is a place in Re-DocRED.
      if (alone && demonyms.has(rows[i].token)) tags[i] = 'B-MISC'
      // GUM marks only names that have an article in Wikipedia, and often the last word of them alone.
      if (corpus === 'gum_train' && tag === 'O' && i > 0 && /^\p{Lu}/u.test(rows[i].token)) tags[i] = '*'
      if (
        corpus === 'gum_train' &&
        tag.startsWith('B-') &&
        i > 0 &&
        /^\p{Lu}/u.test(rows[i - 1].token) &&
        tags[i - 1] === '*'
      ) {
        for (let at = i; at === i || tags[at]?.startsWith('I-'); at++) tags[at] = '*'
      }
    }
    return rows.map(({ token }, i): Row => ({ token, tag: tags[i] }))
  })
  return { ...document, sentences }
}
