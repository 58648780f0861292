import { countOf, type Page } from '../model/page'
import { firstWord } from '../rows/first-word'
import type { Rule, RuleDecision } from './rule'

const NOTE =
  /^[\s([*]*(?:(?:correction|clarification|corrections and clarifications|erratum|korrektur|berichtigung|rectificatif|correctif)\s?(?:\([^)]{1,30}\)|,?\s\p{L}+\s\d{1,2}(?:,\s\d{4})?)?\s?[:.—–-]|editor['’]?s['’]?\snote\s?[:.—–-]|anmerkung der redaktion\s?:|(?:this|an earlier version of this)\s(?:story|article|post|version|piece)\s(?:has been|was|corrects|mis|incorrectly|originally|gave|said|stated))/iu

const FIRST =
  /^(?:corrections?|clarification|erratum|korrektur|berichtigung|rectificatif|correctif|editors?|anmerkung|this|an)$/

/** Corrections, clarifications and editor's notes, by the words they open with. */
export const editorsNote: Rule = { name: 'editors-note', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (const [row, { start, end, words }] of page.rows.entries()) {
    if (words < 5 || (countOf(page, row, 'correction') === 0 && countOf(page, row, 'more') === 0)) continue
    const text = page.source.slice(start, Math.min(end, start + 90))
    if (FIRST.test(firstWord(text)) && NOTE.test(text)) found.push({ row, type: 'correction' })
  }
  return found
}
