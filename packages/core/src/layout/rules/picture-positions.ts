import { letterPattern } from '../../source/letter-pattern'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const WIDEST = 400
const PLACE =
  '(?:,| \\() ?(?:(?:far|front|back|seated|standing|top|bottom|upper|lower|(?:second|third|fourth|fifth) from(?: the)?) )?(?:left|right|center|centre|middle|LEFT|RIGHT|CENTER|CENTRE|MIDDLE)(?=[),.;]|$)'
/** "Jane Roe, left, and Ann Holm", "Jane Roe (right)", "Ann Holm, second from left, leaves court". */
const BESIDE_NAME = letterPattern(
  new RegExp(`[A-Z][A-Za-z.’'-]*${PLACE}`),
  () => new RegExp(`\\p{Lu}[\\p{L}.’'-]*${PLACE}`, 'u'),
)
/** "From left: ...", "Clockwise from top left, ...", "(L-R) ...", "Pictured: ...", "Above: ...". */
const OPENING =
  /^\(?(?:(?:pictured )?(?:clockwise )?from (?:the )?(?:top |bottom )?left(?: to right)?\)?\s?[,:]|\(?left to right\)?\s?[,:]|(?:pictured|shown)(?: (?:above|below|here|right|left))?\s?:|(?:above|below|right|left|top|bottom)(?: (?:left|right))?:)\s?\S/i

/** A line between the headline and the end of the prose that says who stands where in a picture. */
export const picturePositions: Rule = { name: 'picture-positions', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source } = page
  for (let row = Math.max(0, page.title + 1); row < page.mainEnd; row++) {
    const { start, end, words, width, quotes } = rows[row]
    // Who speaks in a line stands nowhere.
    if (words < 3 || width > WIDEST || quotes > 0 || countOf(page, row, CLASS.position) === 0) continue
    const text = source.slice(start, end)
    if (OPENING.test(text) || BESIDE_NAME(text).test(text)) found.push({ row, type: 'caption' })
  }
  return found
}
