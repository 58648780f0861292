import { EAST_ASIAN } from '../../source/characters'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

/** "###", "-30-", "ENDS", "(MORE)": where copy ends or goes on. */
const END =
  /^(?:#{2,}|[-–—]?\s?30\s?[-–—]|[-–—*\s]*(?:ENDS?|XXX|endit)[-–—*\s]*|\(?\s?(?:MORE|END)\s?\)?|\*\s?\*\s?\*|mtf)$/u
/** "BC-US--Ferry, 3rd Ld-Writethru,512", "AM-Ferry-Stranded, Bjt". */
const SLUG = /^(?:[ap]m|bc|[A-Z]{2})-{1,2}[\w-]+(?:[,\s].{0,60})?$/u
const TO_EDITORS =
  /^\(?(?:eds?|editors?|note to editors|attention editors)\s?(?:note)?\s?:|^\(?(?:for immediate release|embargoed (?:until|for)\b.{0,60}|media contacts?:?|press contacts?:?|contacts?:\s.{0,80}(?:@|\d{3}))/iu
const RELEASE = /^\(?for immediate release/i
const SIGNATURE =
  /^[([]?\s?(?:additional |further )?(?:reporting|writing|editing|compiled|translat\p{L}+|berichterstattung|bericht|reportage)\b(?:\sand\s\p{L}+)?\s(?:by|von|par)\s/iu

/** "责任编辑：赵敏", "김민수 기자 minsu@example.com": the same at the end of Chinese and Korean stories. */
const OTHER_SIGNATURE =
  /^[（([［【]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|初审|终审)\s?[:：／/]|^[가-힣]{2,4}\s(?:기자|특파원)\s?=?\s?\S+@\S+$/u

const TO_EDITORS_FIRST = firstWords('ed|eds|editor|editors|note|attention|for|embargoed|media|press|contact|contacts')
const SIGNATURE_FIRST = firstWords(
  'additional|further|reporting|writing|editing|compiled|translated|translation|translating|berichterstattung|bericht|reportage',
)

/** End marks, slug lines, lines to the editors and the signatures of wire stories. */
export const wireMarks: Rule = { name: 'wire-marks', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source } = page
  for (let row = 0; row < rows.length; row++) {
    const { start, end, words, first, head } = rows[row]
    const length = end - start
    if (length > 300 || words > 50) continue
    const toEditors = TO_EDITORS_FIRST(head)
    const signature = SIGNATURE_FIRST(head)
    if (length > 80 && !toEditors && !signature) continue
    const text = source.slice(start, end)
    if (
      (length <= 12 && END.test(text)) ||
      (length <= 80 && first < 128 && text.includes('-') && SLUG.test(text) && /\d$|Bjt|Ld|Writethru/u.test(text))
    )
      found.push({ row, type: 'furniture' })
    else if (toEditors && TO_EDITORS.test(text))
      found.push({ row, type: isReleaseDay(page, row, text) ? 'timestamp' : 'furniture' })
    else if (signature ? SIGNATURE.test(text) : first >= EAST_ASIAN && OTHER_SIGNATURE.test(text))
      found.push({ row, type: 'author-note' })
  }
  return found
}

/** "FOR IMMEDIATE RELEASE: January 3, 2018"; an embargo's day is none of publication. */
function isReleaseDay(page: Page, row: number, text: string): boolean {
  return page.rows[row].digits > 4 && countOf(page, row, CLASS.month) > 0 && RELEASE.test(text)
}
