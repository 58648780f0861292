import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import type { Rule, RuleDecision } from './rule'

const SALUTATION =
  /^(?:dear\s\p{L}|to the editor\b|sehr geehrte|liebe[rs]?\s\p{Lu}|madame|monsieur|chère?s?\s).{0,60}[,:—-]?$/iu
const CLOSING =
  /^(?:(?:yours|sincerely|respectfully|kind regards|best regards|regards|with best wishes|mit freundlichen grüßen|cordialement|faithfully)(?:\s(?:sincerely|faithfully|truly|yours))?)[,.]?$/iu

const FIRST = firstWords(
  'dear|to|sehr|liebe|lieber|liebes|madame|monsieur|chèr|chère|chers|chères|yours|sincerely|respectfully|kind|best|regards|with|mit|cordialement|faithfully',
)

/** The salutation and the closing of a letter, with the name that signs it, are part of the text. */
export const letterFrame: Rule = { name: 'letter-frame', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, words, head } = page.rows[row]
    if (words > 10 || words === 0 || end - start > 80 || !FIRST(head)) continue
    const text = page.source.slice(start, end)
    if (SALUTATION.test(text) && page.prose[row + 1] > 0) found.push({ row, type: 'paragraph' })
    else if (CLOSING.test(text) && page.prose[row - 1] > 0) {
      found.push({ row, type: 'paragraph' })
      const next = page.rows[row + 1]
      if (next && next.words <= 4 && next.words >= 1 && next.titleWords === next.words)
        found.push({ row: row + 1, type: 'paragraph' })
    }
  }
  return found
}
