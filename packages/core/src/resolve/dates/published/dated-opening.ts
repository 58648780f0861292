import type { PublishedRule } from './infer-published'

/** How many blocks from the top a day's issue names itself in. */
const opening = 6

/**
 * "This is the morning brief for Wednesday, February 3, 2016.": a whole date with its weekday in a sentence near the top
 * that tells nothing of the past names the issue itself.
 */
export const datedOpening: PublishedRule = {
  name: 'dated-opening',
  claim({ text, facts }) {
    for (const { meaning, period, tense, sentence, span, caption } of facts) {
      if (meaning.kind !== 'day' || meaning.weekday === 0 || !period || tense !== null || caption) continue
      if (text.sentences[sentence].block > opening) continue
      return { from: period.start, to: period.start, certainty: 'inferred', evidence: [span] }
    }
    return null
  },
}
