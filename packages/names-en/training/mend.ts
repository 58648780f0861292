// Differences between the corpora in what counts as a name, evened out before learning.
import type { Document, Row } from './corpus'

/** Corrects a corpus's tags to the conventions of news: nationalities are no places, and so on. */
export function mend(document: Document, demonyms: ReadonlySet<string>, titles: ReadonlySet<string>): Document {
  const { corpus } = document
  const sentences = document.sentences.map((rows) => {
    const tags = rows.map(({ tag }) => tag)
    for (let i = 0; i < rows.length; i++) {
      const tag = tags[i]
      if (!tag.startsWith('B-') && tag !== 'O') continue
      let end = i + 1
      while (tag !== 'O' && tags[end]?.startsWith('I-')) end++
      const name = rows
        .slice(i, end)
        .map(({ token }) => token)
        .join(' ')
      // "German" and "South Korean" are places in Re-DocRED.
      if (tag !== 'O' && demonyms.has(name)) for (let at = i; at < end; at++) tags[at] = at === i ? 'B-MISC' : 'I-MISC'
      // "Mr", "President" and "Dr." are part of the name in some.
      if (tag === 'B-PER' && end > i + 1 && titles.has(rows[i].token)) {
        tags[i] = 'O'
        tags[i + 1] = 'B-PER'
        continue
      }
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
