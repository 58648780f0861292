import { letterPattern } from '../../source/letter-pattern'
import { lowerCase } from '../../source/lower-case'
import { isGivenName } from '../fields/given-names'
import { isCreditLine } from '../fields/split-caption'
import { countOf, countOfAll } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 16
const LONGEST_NAME = 7
/** How far above and below the prose pictures stand. */
const REACH = 12
/** Of text in lower case: without `i` it is compiled in a fraction of the time. */
const LABEL =
  /^[([]?\s?(?:(?:(?:file|staff|handout)\s)?(?:photos?|photographs?|images?|pictures?|illustrations?|cartoons?|foto|bild|credits?)(?:\s(?:illustration|composite|montage|collage|credits?|source))?\s?(?:by|courtesy|via|copyright|credit|source|von|par|:|\/)|videos?\s(?:shot|edited|shot(?:\sand\s|\/)edited)\sby|courtesy\s(?:of|photo)|supplied\s?:|handout\s(?:via|from))\s?:?\s?\S/
/** "Photos: The harbor through the years" is a link to pictures. */
const GALLERY = /^(?:photos|pictures|images|videos?)\s?:/
/** "Image copyright Getty Images". */
const ABOVE = /^(?:images?|photos?|pictures?)\scopyright\b/i
const FIRST = firstWords(
  'video|videos|photo|photos|photograph|photographs|image|images|picture|pictures|illustration|illustrations|cartoon|cartoons|foto|bild|credit|credits|file|staff|handout|courtesy|supplied',
)

/**
 * A line near the prose that says who made a picture, and nothing else: "Photo: Jane Roe/AP", "Jane Roe/The Daily/Getty Images", "Jane Roe | Getty Images";
 * and a sentence right above it, which says what the picture shows.
 */
export const creditLine: Rule = { name: 'credit-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source } = page
  const from = Math.max(0, (page.title < 0 ? page.mainStart : Math.min(page.title, page.mainStart)) - 1)
  const to = Math.min(rows.length, page.mainEnd + REACH)
  for (let row = from; row < to; row++) {
    const { start, end, words, lowerWords, slashes, pipes, head } = rows[row]
    if (words < 2 || words > LONGEST || lowerWords > 3 || row === page.title) continue
    if (countOf(page, row, CLASS.related) > 0) continue
    const opening = FIRST(head) ? lowerCase(source.slice(start, Math.min(end, start + 60))) : ''
    const labelled = opening !== '' && LABEL.test(opening) && !(GALLERY.test(opening) && tells(page, row))
    const agency = countOf(page, row, CLASS.agency) > 0
    // "JANE ROE/HARBOR POST STAFF"
    const staff = !agency && slashes === 1 && countOf(page, row, CLASS.role) > 0
    const parted = slashes + pipes > 0 && (agency || staff) && countOf(page, row, CLASS.by) === 0
    // "© 2020 The Daily. All rights reserved."
    if (!labelled && countOf(page, row, CLASS.copyright) > 0) continue
    if (!labelled && !parted && isNameAlone(page, row)) {
      found.push({ row, type: 'credit' })
      continue
    }
    if (!(labelled || parted ? isCreditLine(source, start, end) : isInBrackets(page, row))) continue
    // Some stand above their caption: behind them is the paragraph before the picture.
    const above = labelled && ABOVE.test(source.slice(start, Math.min(end, start + 20)))
    if (!above && isCaption(page, row - 1)) found.push({ row: row - 1, type: 'caption', evidence: [{ start, end }] })
    found.push({ row, type: 'credit' })
  }
  return found
}

/** Small words that no name of a house has, and nothing that only credits have. */
const tells = (page: Page, row: number): boolean =>
  page.rows[row].lowerWords >= 2 && page.rows[row].slashes === 0 && countOf(page, row, CLASS.agency) === 0

const SOURCE = /^(?:charts?|data|graphics?|infographics?|maps?|sources?)\s?:\s?\S/i
const SOURCE_FIRST = firstWords('chart|charts|data|graphic|graphics|infographic|infographics|map|maps|source|sources')
const FOR_PAPER = letterPattern(
  /^[A-Z][A-Za-z'’.-]+ (?:[A-Z][A-Za-z'’.-]* ?){1,3}for (?:[Tt]he )?[A-Z]/,
  () => /^\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ?){1,3}for (?:[Tt]he )?\p{Lu}/u,
)

/** Amid the prose, names and nothing else: "Jane Roe for The Herald"; "Source: Harbor Institute", below a chart. */
function isNameAlone(page: Page, row: number): boolean {
  const { start, end, words, lowerWords, stop, head, quotes, digits } = page.rows[row]
  if (
    row <= page.mainStart ||
    row >= page.mainEnd ||
    lowerWords > 1 ||
    quotes > 0 ||
    '.!?'.includes(String.fromCharCode(stop))
  )
    return false
  const text = page.source.slice(start, Math.min(end, start + 60))
  if (SOURCE_FIRST(head)) return words >= 2 && SOURCE.test(text)
  if (lowerWords === 0 || words > LONGEST_NAME || digits > 0) return false
  return FOR_PAPER(text).test(text) && isGivenName(text.slice(0, text.indexOf(' ')))
}

/** What stands in brackets before a date or a report is none. */
const OTHER_WORDS: readonly CLASS[] = [CLASS.by, CLASS.stamp, CLASS.month, CLASS.said, CLASS.correction, CLASS.note]
const OPENING_BRACKET = 40
const CLOSING_BRACKET = 41

/** "(Harbor Forest Service)", below what can be a picture's caption: a name alone in brackets. */
function isInBrackets(page: Page, row: number): boolean {
  const { first, last, brackets, words, titleWords, lowerWords, digits, colons, commas } = page.rows[row]
  if (first !== OPENING_BRACKET || last !== CLOSING_BRACKET || brackets !== 1) return false
  if (words > LONGEST_NAME || titleWords < words - lowerWords || lowerWords > 2 || digits + colons + commas > 0)
    return false
  const above = row > page.title + 1 ? page.rows[row - 1] : null
  return above !== null && above.words >= 3 && above.width < 300 && countOfAll(page, row, OTHER_WORDS) === 0
}

/** A sentence too short for a paragraph; one right below the headline may be the deck. */
function isCaption(page: Page, row: number): boolean {
  if (row <= page.title + 1) return false
  const { words, width, quotes } = page.rows[row]
  return (
    words >= 3 && words <= 30 && width < 200 && endsSentence(page.rows[row]) && page.credit[row] < 0 && quotes === 0
  )
}
