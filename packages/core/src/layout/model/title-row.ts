import { scratch } from '../../source/scratch'
import { pictureLabel } from '../fields/picture-label'
import { endsSentence, type Row } from '../rows/measure-rows'
import { CLASS, OPENERS } from '../rows/word-classes'
import { countOf } from './count-of'
import { isNamed } from './known-names'
import type { Page } from './page'
import { Wording, wordingOf } from './row-wording'

/** Rows above the main stretch, and at its head, that are looked at for its headline. */
const REACH = 40
const REACH_INSIDE = 6
/** How far below a headline its byline or its day stands: the deck and a picture may be between. */
const SIGNED_REACH = 4
const NAMED_REACH = 2
/** Rows above a likely headline in which a likelier one may stand. */
const REACH_ABOVE = 4
/** Rows below a page's title or a trail of links that may print its words again, as the headline. */
const REACH_AGAIN = 4
const FEWEST_WORDS_AGAIN = 4
/** What a row has to be better by that stands below prose. */
const INSIDE = 2
const SITE_AFTER = /^\s?[|–—-]\s/u

const FULL_STOP = 46
const ASTERISK = 42
const BULLET = 0x2022

/** Words that headlines have less often than the lines around them. */
const UNLIKELY: readonly CLASS[] = [
  CLASS.share,
  CLASS.subscribe,
  CLASS.policy,
  CLASS.ad,
  CLASS.comment,
  CLASS.copyright,
  CLASS.stamp,
  CLASS.month,
  CLASS.related,
  CLASS.role,
]

const scratchScores = scratch((length) => new Float32Array(length))

/** The row before or at the head of the main stretch that looks most like its headline; -1 where none does. */
export function titleRow(page: Page): number {
  const { rows, mainStart, prose } = page
  let best = 0
  let title = -1
  const scores = scratchScores(rows.length).fill(0, 0, rows.length)
  const from = Math.max(0, mainStart - REACH)
  const to = Math.min(rows.length, mainStart + REACH_INSIDE)
  // The stretch may begin with a picture's caption.
  let begun = prose[mainStart] === 2
  for (let index = from; index < to; index++) {
    // Teasers of whole sentences may stand right above the headline, and the stretch begins with them.
    const inside = index > mainStart && begun
    if (prose[index] === 2) begun = true
    if (inside && !isDated(page, index)) continue
    const score = scoreOf(page, index) - (inside ? INSIDE : 0)
    scores[index] = score
    if (score > best) {
      best = score
      title = index
    }
  }
  // The deck below shares as many words, or more: of two lines nearly as likely the upper is the headline.
  const top = Math.max(from, title - REACH_ABOVE)
  for (let index = title - 1; index >= top; index--) {
    // A day or a name between two lines that both have one below: the upper line is another article's.
    if (isSign(page, index) && signBelow(page, title) > 0) break
    const overDeck = index === title - 1 && rows[index].words * 1.3 < rows[title].words
    if (
      rows[index].words >= (overDeck ? 3 : 4) &&
      scores[index] > best - (overDeck ? (isOverSentence(page, index) ? 3.5 : 2.5) : 2)
    )
      title = index
  }
  return title < 0 ? title : printedAgain(page, title)
}

/** A whole sentence of many words in small letters: no headline is that long and ends in a full stop. */
export const isPassage = ({ stop, lowerWords }: Row): boolean => stop === FULL_STOP && lowerWords >= 10

function scoreOf(page: Page, index: number): number {
  const { rows, mainStart, prose, source } = page
  const row = rows[index]
  const length = row.end - row.start
  if (row.words < 2 || length > 220 || prose[index] === 2 || row.digits >= row.letters) return 0
  if (isPassage(row) || pictureLabel(source, row) !== null) return 0
  const known = page.shared[index] === 255 ? 0 : page.shared[index] / 10
  let score = 2 + 4 * known + Math.min(row.words, 10) * 0.35
  if (row.words < 4) score -= 2
  if (row.words > 24) score -= 2
  // Two sentences are a paragraph's.
  if (row.stop === FULL_STOP) score -= row.innerStops > 0 && row.lowerWords > row.titleWords ? 4 : 2
  if (page.credit[index] >= 0 || row.first === ASTERISK || row.first === BULLET) score -= 3
  if (countOf(page, index, CLASS.by) > 0 && row.words < 8)
    score -= (wordingOf(page, index) & Wording.ByName) > 0 ? 5 : 2
  for (const unlikely of UNLIKELY) if (countOf(page, index, unlikely) > 0) score -= row.words <= 8 ? 2 : 0.7
  if (page.repeated[index] & 3) score += 0.5
  score -= Math.abs(mainStart - index) * 0.08
  if (row.slashes > 2 && row.words > 4 && row.titleWords < row.words / 2 && source.startsWith('http', row.start))
    score -= 4
  if (isTrail(page, index) || isMenu(page, index)) score -= 5
  // "And what we measure instead" goes on from the line above.
  if (row.opener === AND) score -= 1.5
  // What a picture shows stands over its labels and its credit.
  if (index + 1 < rows.length) {
    if (pictureLabel(source, rows[index + 1]) !== null) score -= 4
    else if (page.credit[index + 1] === 0) score -= 2.5
  }
  return score > 0 ? score + Math.max(signAbove(page, index), signBelow(page, index)) : 0
}

/** Capitalised words without a stop, and a whole sentence below them: a short headline over its deck. */
function isOverSentence({ rows }: Page, index: number): boolean {
  const { words, titleWords, stop } = rows[index]
  return titleWords === words && stop !== FULL_STOP && rows[index + 1].stop === FULL_STOP
}

/** "Home > News > Region": where the reader is on the site. */
export function isTrail({ source, rows }: Page, row: number): boolean {
  const { start, end, words } = rows[row]
  if (words < 2 || words > LONGEST_TRAIL) return false
  for (let at = start + 1; at < Math.min(end, start + LONGEST_TRAIL_LENGTH); at++) {
    const code = source.charCodeAt(at)
    if ((code === GREATER || code === ANGLE) && source.charCodeAt(at - 1) === SPACE) return true
  }
  return false
}

/** "News Obituaries Sports Opinion Classifieds": sections and nothing else, as a site's menu copied into one line. */
export function isMenu(page: Page, row: number): boolean {
  const { words, lowerWords, titleWords, digits } = page.rows[row]
  if (
    lowerWords > 0 ||
    words < FEWEST_SECTIONS ||
    titleWords < words ||
    digits > 0 ||
    countOf(page, row, CLASS.function) > 0
  )
    return false
  return countOf(page, row, CLASS.section) + countOf(page, row, CLASS.nav) >= Math.max(FEWEST_SECTIONS, words / 2)
}

const FEWEST_SECTIONS = 3
const AND = OPENERS.indexOf('and')

const LONGEST_TRAIL = 12
const LONGEST_TRAIL_LENGTH = 100
const SPACE = 32
const GREATER = 0x3e
const ANGLE = 0x203a

/** What a byline or a day soon below says for a row: the nearer, the more; a mere name says less. */
function signBelow(page: Page, index: number): number {
  const { rows } = page
  // A calendar: each row has a day below it.
  if (isDay(page, index)) return 0
  const last = rows.length - 1 - index
  for (let below = 1; below <= Math.min(SIGNED_REACH, last); below++)
    if (isSign(page, index + below)) return 3.2 - 0.2 * below
  for (let below = 1; below <= Math.min(NAMED_REACH, last); below++)
    if (
      isNamed(page, index + below) &&
      rows[index + below].words <= 5 &&
      (wordingOf(page, index + below) & Wording.Person) > 0
    )
      return 2
  return 0
}

const isDay = (page: Page, row: number): boolean => page.rows[row].digits >= 3 && countOf(page, row, CLASS.month) > 0

/** As `signBelow` for the row right above, which is the rarer place. */
function signAbove(page: Page, index: number): number {
  const row = index - 1
  if (row < 0 || page.rows[row].words > 10) return 0
  return isSign(page, row) || countOf(page, row, CLASS.stamp) + countOf(page, row, CLASS.ago) > 0 ? 1 : 0
}

/** Whether a short row gives a day, or says "By". */
function isSign(page: Page, row: number): boolean {
  const { titleWords, words } = page.rows[row]
  if (words === 0 || words > 20) return false
  if (isDay(page, row)) return true
  return countOf(page, row, CLASS.by) > 0 && (words <= 2 || titleWords >= 2)
}

/** Whether a row that is nothing but a date stands soon below, before any prose, or one that says "Published" right above. */
function isDated(page: Page, index: number): boolean {
  const { rows, prose } = page
  const to = Math.min(rows.length - 1, index + 3)
  for (let below = index + 1; below <= to && prose[below] !== 2; below++) {
    const row = rows[below]
    if (row.words <= 14 && row.digits >= 5 && countOf(page, below, CLASS.month) > 0 && !endsSentence(row)) return true
  }
  const above = index - 1
  return above >= 0 && rows[above].words <= 8 && rows[above].digits > 0 && countOf(page, above, CLASS.stamp) > 0
}

/**
 * Printed twice, as the page's title with the site's name or at the end of a trail of links, and as the headline: the lower
 * one stands over the article.
 */
function printedAgain(page: Page, title: number): number {
  const to = Math.min(page.rows.length - 1, title + REACH_AGAIN)
  for (let index = title + 1; index <= to; index++) if (isPrintedIn(page, index, title)) return index
  return title
}

/** Whether a longer or equal row holds this row's words as a page's title or a trail of links would. */
export function isPrintedIn({ source, rows }: Page, row: number, longer: number): boolean {
  const { start, end, words, hash } = rows[row]
  const other = rows[longer]
  if (words < 3 || words > other.words) return false
  if (hash === other.hash) return true
  const length = end - start
  if (words < FEWEST_WORDS_AGAIN || length >= other.end - other.start) return false
  const before = other.end - length
  if (source.charCodeAt(start) === source.charCodeAt(before) && source.startsWith(source.slice(start, end), before))
    // A colon parts a headline of two halves, of which a heading below may repeat one.
    return source[before - 1] === ' ' && source[before - 2] !== ':'
  return (
    source.charCodeAt(start) === source.charCodeAt(other.start) &&
    source.startsWith(source.slice(start, end), other.start) &&
    SITE_AFTER.test(source.slice(other.start + length, other.start + length + 4))
  )
}
