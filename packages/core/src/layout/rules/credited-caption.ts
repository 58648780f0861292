import { lazily } from '../../source/lazily'
import { lowerCase } from '../../source/lower-case'
import { PICTURE_WORDS, SIGNED_PICTURE } from '../fields/picture-words'
import type { Page } from '../model/page'
import type { Rule, RuleDecision } from './rule'

/** A longer row is a paragraph that ends in an aside. */
const WIDEST = 300
/** What the picture shows takes a few words, or it is the credit alone. */
const SHORTEST = 10

const LABELLED =
  /^(?:photos?|photograph|image|picture|credit|video|illustration|fotos?|bild)\b.{0,12}(?::|by\s|courtesy)/i
/** A year behind the sign is that of the whole page; "by courtesy of" may be told in any sentence. */
const COPYRIGHT = /^(?:©|\([cC]\)|Courtesy(?:\sof)?\b)\s?:?\s?(?!\d)/
const OTHER_LABEL = lazily(() => new RegExp(`^(?:${PICTURE_WORDS})\\s?[:：.]`, 'u'))
/** "＝共同" */
const EQUALS = '＝'
const WIDEST_LABELLED = 600

/**
 * A line between the headline and the end of the prose that ends in a credit in brackets or behind a label: "Jane Roe leaves
 * court. (Anna Lind/AP)", "Jane Roe leaves court. Photo: Anna Lind".
 */
export const creditedCaption: Rule = { name: 'credited-caption', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, credit, source } = page
  for (let row = Math.max(0, page.title + 1); row < page.mainEnd; row++) {
    const { start, end, width } = rows[row]
    if (credit[row] < SHORTEST || width >= WIDEST_LABELLED) continue
    const at = start + credit[row]
    const opening = source.slice(at, Math.min(end, at + 40))
    const sure = width < WIDEST && ('([（'.includes(source[at]) || source[at - 1] === EQUALS || COPYRIGHT.test(opening))
    if (sure || isLabelled(opening)) found.push({ row, type: 'caption', evidence: [{ start: at, end }] })
  }
  return found
}

function isLabelled(credit: string): boolean {
  return LABELLED.test(credit) || OTHER_LABEL().test(lowerCase(credit)) || SIGNED_PICTURE().test(credit)
}
