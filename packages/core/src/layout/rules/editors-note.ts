import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const NOTE =
  /^[\s([*]*(?:(?:correction|clarification|corrections and clarifications|erratum|korrektur|berichtigung|rectificatif|correctif)\s?(?:\([^)]{1,30}\)|,?\s\p{L}+\s\d{1,2}(?:,\s\d{4})?)?\s?[:.—–-]|editor['’]?s['’]?\snote\s?[:.—–-]|anmerkung der redaktion\s?:|(?:this|an earlier version of this)\s(?:story|article|post|version|piece)\s(?:has been|was|corrects|mis|incorrectly|originally|gave|said|stated))/iu

const FIRST = firstWords(
  'correction|corrections|clarification|erratum|korrektur|berichtigung|rectificatif|correctif|editor|editors|anmerkung|this|an',
)

/** Corrections, clarifications and editor's notes, by the words they open with. */
export const editorsNote: Rule = { name: 'editors-note', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, words, head } = page.rows[row]
    if (words < 5 || !FIRST(head)) continue
    if (countOf(page, row, CLASS.correction) === 0 && countOf(page, row, CLASS.more) === 0) continue
    if (NOTE.test(page.source.slice(start, Math.min(end, start + 90)))) found.push({ row, type: 'correction' })
  }
  return found
}
