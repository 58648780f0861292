import { countOf, type Page } from '../model/page'
import { Wording, wordingOf } from '../model/row-wording'
import type { Rule, RuleDecision } from './rule'

/** How far below the headline a byline stands, with the deck, a share bar and a picture between. */
const REACH = 10
const LONGEST = 26
const NAME =
  '\\p{Lu}[\\p{L}\'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}\'’.-]*|["“‘][\\p{L} ]+["”’]|de|da|di|do|van|von|der|den|el|al|bin|la|le)){1,4}'
const BY_NAME = new RegExp(
  `^(?:[•|·–—-]\\s*)?(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Rr]eported|[Pp]osted|[Pp]ublished|[Aa]uthored|[Aa]nalysis|[Oo]pinion|[Rr]eview|[Cc]olumn)\\s)?[Bb][Yy]\\s?:?\\s+(?:[Tt]he\\s)?${NAME}`,
  'u',
)
/** "By Tuesday", "By October": when, not who. April, May and June are people, too. */
const BY_DAY =
  /by\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|july|(?:sept|nov|dec)ember|october)\b/iu
const LATER_BY = new RegExp(`(?:^|[\\s|•·,])by\\s+${NAME}`, 'u')
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u')
/** "Daily Herald Staff", "Web Desk". */
const STAFF = /^\p{Lu}.*\s(?:[Ss]taff|STAFF|(?:Web|News) Desk|[Ss]taff (?:[Rr]eporter|[Ww]riter)s?)$/u
const NAME_FIRST = new RegExp(`^${NAME}\\s*(?:[|•·/,@]|\\s[–—-]{1,2}\\s|\\s?\\(@)`, 'u')

/**
 * Who wrote the article, on a line of its own below the headline: "By Jane Roe", "Jane Roe - Nov 19, 2019", "Posted by Jane
 * Roe on ...", with the day of publication or without.
 */
export const bylineHead: Rule = { name: 'byline-head', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  if (page.title < 0) return found
  const { rows, source, named, prose } = page
  for (let row = page.title + 1; row < Math.min(rows.length, page.title + 1 + REACH); row++) {
    // The article has begun.
    if (prose[row] === 2 && prose[row - 1] === 2) break
    const { start, end, words, digits, stop, innerStops } = rows[row]
    if (words < 2 || words > LONGEST || prose[row] === 2 || innerStops > 1 || stop === 63 || page.credit[row] >= 0)
      continue
    if (countOf(page, row, 'related') > 0) continue
    const text = source.slice(start, Math.min(end, start + 220))
    const by = countOf(page, row, 'by') > 0
    const dated = digits > 2 && (wordingOf(page, row) & Wording.Date) > 0
    if (
      by
        ? (BY_NAME.test(text) && !BY_DAY.test(text.slice(0, 30))) || (dated && LATER_BY.test(text))
        : named[row] === 1 && dated && NAME_FIRST.test(text)
    )
      found.push({ row, type: 'byline' })
    else if (
      digits === 0 &&
      words <= 4 &&
      ((named[row] === 1 && besideStamp(page, row) && NAME_ALONE.test(text)) || STAFF.test(text))
    )
      found.push({ row, type: 'byline' })
  }
  return found
}

/** Whether a line of its own beside the name tells a day or a time, or says "By": names in teasers stand among headlines. */
function besideStamp(page: Page, row: number): boolean {
  const { rows, named } = page
  for (const other of [row - 1, row + 1]) {
    if (other <= page.title || other >= rows.length || rows[other].words > 14) continue
    if (named[other] === 1 && rows[other].words <= 4) continue
    if (rows[other].words === 1 && countOf(page, other, 'by') === 1) return true
    if (
      rows[other].digits > 0 &&
      countOf(page, other, 'month') + countOf(page, other, 'ago') + countOf(page, other, 'stamp') > 0
    )
      return true
  }
  return false
}
