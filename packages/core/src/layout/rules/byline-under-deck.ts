import { lazily } from '../../source/lazily'
import { countOf, countOfAll } from '../model/count-of'
import { isNamed } from '../model/known-names'
import type { Page } from '../model/page'
import { Wording, wordingOf } from '../model/row-wording'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

/** How far below the headline: a deck and a share bar may stand between. */
const REACH = 3
const LONGEST = 26
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|de|da|di|do|van|von|der|den|el|al|bin|la|le)){1,3}"
/** What `LABELLED` begins with: few rows do, and it is slow to compile. */
const LABEL = /^(?:[Aa]uthor|[Ww]ords|[Tt]ext|[Rr]eporter|[Ff]rom)/
/** "Author: Jane Roe", "Words: Jane Roe. Pictures: John Doe", "From Jane Roe in Berlin". */
const LABELLED = lazily(
  () =>
    new RegExp(
      `^(?:(?:[Aa]uthors?|[Ww]ords|[Tt]ext|[Rr]eporters?)\\s?:\\s|[Ff]rom\\s(?=.*\\sin\\s))${NAME}(?!\\p{L})`,
      'u',
    ),
)
/** "Jane Roe Published 6:00 a.m. ET Jan. 3, 2018", "Jane Roe on 3 January 2018". */
const NAME_THEN_STAMP = lazily(
  () => new RegExp(`^${NAME}\\s+(?:(?:[Uu]pdated|[Pp]ublished|[Pp]osted)(?!\\p{L})|on\\s\\p{L}{0,9}\\s?\\d)`, 'u'),
)
/** "Jane Roe, The Herald", "Jane Roe & John Doe", "Jane Roe in London", "Jane Roe for The Herald". */
const NAME_AND_MORE = lazily(
  () => new RegExp(`^${NAME}(?:\\s?,\\s|\\s(?:and|&|in|for)\\s)(?:[Tt]he\\s)?\\p{Lu}[\\p{L}\\s'’.,&-]*$`, 'u'),
)

/**
 * Who wrote the article, right under the headline or its deck, told by a name and what goes with it: where it was written,
 * for whom, or when. Further down the same words are a picture's.
 */
export const bylineUnderDeck: Rule = { name: 'byline-under-deck', apply }

function apply(page: Page): RuleDecision[] {
  const { rows, source, title, prose } = page
  if (title < 0) return []
  for (let row = title + 1; row <= Math.min(rows.length - 1, title + REACH) && prose[row] !== 2; row++) {
    const { start, end, words, stop } = rows[row]
    if (words >= 2 && words <= LONGEST && stop !== 63) {
      const text = source.slice(start, Math.min(end, start + 220))
      if (
        (LABEL.test(text) && LABELLED().test(text)) ||
        (isNamed(page, row) && (page.credit[row] < 0 || isStamped(page, row + 1)) && isSigned(page, row, text))
      )
        return [{ row, type: 'byline' }]
    }
    if (!isDeck(page, row)) break
  }
  return []
}

function isSigned(page: Page, row: number, text: string): boolean {
  const { words, digits } = page.rows[row]
  if (digits > 0) return (wordingOf(page, row) & Wording.Date) > 0 && NAME_THEN_STAMP().test(text)
  return (
    words <= 7 &&
    countOf(page, row, CLASS.media) === 0 &&
    countOf(page, row, CLASS.role) === 0 &&
    // "Jane Roe, Associated Press" may have made the picture, but not where the day stands below.
    (countOf(page, row, CLASS.agency) === 0 || isStamped(page, row + 1)) &&
    NAME_AND_MORE().test(text)
  )
}

/** "Updated 12:24 am EST, Wednesday, November 20, 2019" */
function isStamped(page: Page, row: number): boolean {
  return row < page.rows.length && countOf(page, row, CLASS.stamp) > 0 && (wordingOf(page, row) & Wording.Date) > 0
}

/** What tells that it is a picture's, another byline or a stamp. */
const NO_DECK = [
  CLASS.by,
  CLASS.stamp,
  CLASS['caption-verb'],
  CLASS.position,
  CLASS.media,
  CLASS.credit,
  CLASS.agency,
  CLASS.weekday,
  CLASS.month,
]

/** What may stand between headline and byline: a sentence that describes no picture, or a line of a word or two. */
function isDeck(page: Page, row: number): boolean {
  if (page.rows[row].words <= 2) return page.rows[row].digits === 0
  if (isNamed(page, row)) return false
  return countOfAll(page, row, NO_DECK) === 0
}
