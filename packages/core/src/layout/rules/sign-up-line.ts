import { lowerCase } from '../../source/lower-case'
import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 30
// These read text in lower case.
const OFFER =
  /\b(?:sign(?:ing)?\sup|(?:meet|to|in|into)\syour\sinbox|subscribe|our\s(?:[^\s.,;:!?]+\s){0,3}newsletters?|click(?:ing)?\shere|needs?\syour\ssupport|reader-supported|consider\s(?:subscribing|becoming\sa|supporting|donating))\b/
const NEWSLETTER = /\b(?:newsletter|e-?mail)\b/

/** A line that offers the reader the publisher's letters or app, wherever in it the offer is made. */
export const signUpLine: Rule = { name: 'sign-up-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, words, quotes } = page.rows[row]
    // Somebody who is quoted may say so.
    if (words < 3 || words > LONGEST || quotes > 0 || row === page.title) continue
    const subscribe = countOf(page, row, CLASS.subscribe) > 0
    const clicks = countOf(page, row, CLASS.promo) > 0
    if (!subscribe && !clicks) continue
    const text = lowerCase(page.source.slice(start, Math.min(end, start + 300)))
    if (OFFER.test(text) || (subscribe && countOf(page, row, CLASS.you) > 0 && NEWSLETTER.test(text)))
      found.push({ row, type: 'furniture', state: 'promotion' })
  }
  return found
}
