import type { Article } from 'nutgraf'
import { byHand } from './apply-speakers'
import type { Draft } from './draft'

/** The rule that the library names where a hint decided. */
const byHint = 'apply-hints'

/** The draft behind an exported article: its text, its given date, and the corrections that its rules tell of. */
export function correctionsIn(article: Article): Draft {
  return {
    text: article.source,
    published: article.published?.basis === 'given' ? article.published.value : '',
    hints: article.blocks.flatMap(({ rule, span, type }) => (rule === byHint ? [{ span, type }] : [])),
    speakers: article.quotes.flatMap((quote) => {
      const speaker = quote.speakers[0]
      return speaker?.rule === byHand ? [{ quote: quote.span, speaker: speaker.span }] : []
    }),
  }
}
