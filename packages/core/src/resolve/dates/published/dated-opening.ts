import { lowerAt } from './bounds'
import type { PublishedRule } from './infer-published'

/** How many blocks from the top a day's issue names itself in, and how many tokens that takes. */
const opening = 6
const longest = 16

/** What such a sentence begins with. */
const pointers = new Set(['this', 'here', 'welcome', 'good'])

/**
 * "This is the morning brief for Wednesday, February 3, 2016.": a whole date with its weekday in a sentence near the top
 * that tells nothing of the past names the issue itself; "for" or "of" leads to it.
 */
export const datedOpening: PublishedRule = {
  name: 'dated-opening',
  claim({ text, facts }) {
    for (const { meaning, period, tense, sentence, span, caption, expression } of facts) {
      if (meaning.kind !== 'day' || meaning.weekday === 0 || !period || tense !== null || caption) continue
      const { block, firstToken, endToken } = text.sentences[sentence]
      if (block > opening || endToken - firstToken > longest) continue
      const lead = lowerAt(text, expression.firstToken - 1)
      if ((lead !== 'for' && lead !== 'of') || !pointers.has(lowerAt(text, firstToken))) continue
      return { from: period.start, to: period.start, certainty: 'inferred', evidence: [span] }
    }
    return null
  },
}
