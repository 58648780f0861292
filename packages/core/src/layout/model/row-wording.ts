import { letterPattern } from '../../source/letter-pattern'
import { firstWords } from '../rows/first-word'
import { CLASS, CLASS_COUNT } from '../rows/word-classes'
import type { Page } from './page'

const BY =
  /^(?:[•|·–—-]\s*)?(?:(?:written|words|story|reported|posted|published|authored|analysis|opinion|review)\s)?(?:by|von|par|por|da|door)\b\s*:?\s*\S/iu
const BY_NAME =
  /^(?:[•|·–—-]\s*)?(?:(?:written|words|story|reported|posted|published)\s)?(?:by|von|par|por)\s*:?\s+(?:the\s)?\p{Lu}[\p{L}'’.-]*\s\p{Lu}/iu
const BY_FIRST = firstWords(
  'by|von|par|por|da|door|written|words|story|reported|posted|published|authored|analysis|opinion|review',
)
const DATE =
  /\b[A-Za-z\u00aa-\u02ff\u0370-\u1fff\u2c00-\ud7ff]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s[A-Za-z\u00aa-\u02ff\u0370-\u1fff\u2c00-\ud7ff]{3,9}\.?,?\s(?:19|20)\d\d\b|\b(?:19|20)\d\d[-/]\d\d?[-/]\d\d?\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)\b|\d{4}年/u
const PERSON = letterPattern(
  /^[A-Z][A-Za-z'’.-]*(?:\s(?:[A-Z][A-Za-z'’.-]*|de|da|di|van|von|der|den|el|al|bin|la|le)){1,3}(?:,?\s(?:Jr|Sr|II|III)\.?)?$/,
  () =>
    /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|da|di|van|von|der|den|el|al|bin|la|le)){1,3}(?:,?\s(?:Jr|Sr|II|III)\.?)?$/u,
)

/** What several features ask of the same row's words; a bit each. */
export const Wording = {
  /** Set for every row that was looked at. */
  Read: 1,
  /** The whole row looks like a person's name. */
  Person: 2,
  /** It opens with "By" or the like; with a name after it. */
  By: 4,
  ByName: 8,
  /** It gives a date with its year. */
  Date: 16,
} as const

/** The bits of `Wording` that hold for a row; each row is looked at once. */
export function wordingOf(page: Page, row: number): number {
  const { wording } = page
  if (wording[row] === 0) wording[row] = read(page, row)
  return wording[row]
}

function read(page: Page, row: number): number {
  const { start, end, words, titleWords, digits, head: opening } = page.rows[row]
  let bits: number = Wording.Read
  if (words > 70) return bits
  const head = page.source.slice(start, Math.min(end, start + 60))
  if (words >= 2 && words <= 7 && titleWords >= 2 && PERSON(head).test(head)) bits |= Wording.Person
  if (words <= 30 && BY_FIRST(opening) && BY.test(head)) {
    bits |= Wording.By
    if (titleWords >= 2 && BY_NAME.test(head)) bits |= Wording.ByName
  }
  // A date has a month's name, or digits with marks between them.
  const { slashes } = page.rows[row]
  const month = page.counts[row * CLASS_COUNT + CLASS.month] > 0
  if (
    digits > 2 &&
    (month || slashes > 0 || words <= 30) &&
    DATE.test(page.source.slice(start, Math.min(end, start + 500)))
  )
    bits |= Wording.Date
  return bits
}
