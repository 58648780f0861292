import { EAST_ASIAN } from '../../source/characters'
import { lazily } from '../../source/lazily'
import { isEmployer, readByline } from '../fields/read-byline'
import { isAgency, isPictureAgency } from '../fields/read-credit'
import { isCreditLine } from '../fields/split-caption'
import { countOf } from '../model/count-of'
import { isNamed } from '../model/known-names'
import type { Page } from '../model/page'
import { Wording, wordingOf } from '../model/row-wording'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

/** How far below the headline a byline stands, with the deck, a share bar and a picture between. */
const REACH = 10
/** How far above it stands, with the section and the day between. */
const REACH_ABOVE = 3
const LONGEST = 26
const NAME =
  '\\p{Lu}[\\p{L}\'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}\'’.-]*|["“‘][\\p{L} ]+["”’]|de|da|di|do|van|von|der|den|el|al|bin|la|le)){1,4}'
const BY_NAME = lazily(
  () =>
    new RegExp(
      `^(?:[•|·–—-]\\s*)?(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Rr]eported|[Pp]osted|[Pp]ublished|[Aa]uthored|[Aa]nalysis|[Oo]pinion|[Rr]eview|[Cc]olumn)\\s)?[Bb][Yy]\\s?:?\\s+(?:[Tt]he\\s)?${NAME}`,
      'u',
    ),
)
/** "By Tuesday", "By October": when, not who. April, May and June are people, too. */
const BY_DAY =
  /by\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|july|(?:sept|nov|dec)ember|october)\b/iu
const LATER_BY = lazily(() => new RegExp(`(?:^|[\\s|•·,])by\\s+${NAME}`, 'u'))
const NAME_ALONE = lazily(() => new RegExp(`^${NAME}$`, 'u'))
/** "Daily Herald Staff", "Web Desk". */
const STAFF = /^\p{Lu}.*\s(?:[Ss]taff|STAFF|(?:Web|News) Desk|[Ss]taff (?:[Rr]eporter|[Ww]riter)s?)$/u
const NAME_FIRST = lazily(() => new RegExp(`^${NAME}\\s*(?:[|•·/,@]|\\s[–—-]{1,2}\\s|\\s?\\(@)`, 'u'))
/** "By Staff - Harbor Post - January 3, 2018", "By HP, in News": one word, and a mark behind it. */
const BY_ONE = /^[Bb][Yy]\s?:?\s+\p{Lu}[\p{L}’'-]+\s?(?:[,|•·/]|[–—-]\s|$)/u
/** "Jane Roe 7 hours ago", "Jane Roe January 3, 2018". */
const NAME_THEN_TIME = lazily(
  () =>
    new RegExp(
      `^${NAME}\\s(?:\\d{1,2}\\s?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)(?:\\s[Aa]go)?$|\\d{1,2}[./]\\d)`,
      'u',
    ),
)
/** "Jane Roe Parliamentary editor", "Jane Roe Senior Politics Editor, Harbor Post". */
const LONGEST_ROLE = 9
const ROLE_ALONE =
  /^(?:[\p{L}&'’,-]+\s){1,5}(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|critic|producer)$/iu
const LABEL_ALONE = /^(?:(?:written|words|story|reported|posted)\s)?(?:by|authors?)\s?:?$/iu
/** "Jane Roe @janeroe". */
const NAME_THEN_HANDLE = lazily(() => new RegExp(`^${NAME}\\s\\(?@\\w{2,30}\\)?$`, 'u'))
const BY_FIRST = firstWords('by')
/** "By" in other languages, where it opens a line of a name. */
const OTHER_BY_FIRST = firstWords(
  'von|par|por|di|door|af|av|text|texte|texto|tekst|autor|autorka|автор|текст|yazan|haber|oprac|מאת|بقلم|كتب|كتبت|撰文|作者|執筆|記者|记者',
)
const OTHER_BY = lazily(
  () =>
    new RegExp(
      `^(?:(?:Von|Par|Por|Di|Door|Af|Av|VON|PAR|POR)\\s|(?:Text|Texte|Texto|Tekst|Autor|Autorka|Автор|Текст|Yazan|Haber)\\s?:\\s|[Oo]prac\\.\\s)${NAME}(?:$|\\s?[|•·/,(]|\\s(?:und|et|y|e|en|og|och)\\s\\p{Lu})|^(?:מאת|بقلم|كتبت?)\\s?:?\\s\\p{Lo}+(?:\\s\\p{Lo}+){1,3}(?:$|\\s?[,،|•·/(–—-])|^(?:撰文|作者|執筆|文|記者|记者)\\s?[:：・／/\\s]\\s?\\p{Lo}{2,8}(?:$|[\\s|／/(（])|^\\p{Lo}{2,5}[\\s・](?:記者|记者|기자|특파원)$`,
      'u',
    ),
)

/**
 * Who wrote the article, on a line of its own below the headline: "By Jane Roe", "Jane Roe - Nov 19, 2019", "Posted by Jane
 * Roe on ...", with the day of publication or without.
 */
export const bylineHead: Rule = { name: 'byline-head', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  if (page.title < 0) return found
  const { rows, source, prose } = page
  for (let row = page.title + 1; row < Math.min(rows.length, page.title + 1 + REACH); row++) {
    // The article has begun.
    if (prose[row] === 2 && prose[row - 1] === 2) break
    const { start, end, words, digits, stop, innerStops, slashes } = rows[row]
    if (words < 2 || words > LONGEST || prose[row] === 2 || innerStops > 1 || stop === 63 || page.credit[row] >= 0)
      continue
    if (countOf(page, row, CLASS.related) > 0) continue
    const text = source.slice(start, Math.min(end, start + 220))
    // "JANE ROE/HARBOR POST STAFF" made the picture.
    if (slashes === 1 && isCreditLine(source, start, end)) continue
    const by = countOf(page, row, CLASS.by) > 0
    const dated = digits > 2 && (wordingOf(page, row) & Wording.Date) > 0
    if (
      by
        ? (BY_NAME().test(text) && !BY_DAY.test(text.slice(0, 30))) || (dated && LATER_BY().test(text))
        : isNamed(page, row) && dated && NAME_FIRST().test(text)
    )
      found.push({ row, type: 'byline' })
    else if (found.at(-1)?.row === row - 1 && isRoleAlone(page, row, text)) found.push({ row, type: 'byline' })
    else if (isSigned(page, row, text, by)) found.push({ row, type: 'byline' })
    else if (
      digits === 0 &&
      words <= 4 &&
      ((isNamed(page, row) && mayStandAlone(page, row, found) && NAME_ALONE().test(text)) ||
        (slashes === 0 && STAFF.test(text)))
    )
      found.push({ row, type: 'byline' })
  }
  const above = found.length === 0 ? nameAbove(page) : -1
  return above < 0 ? found : [{ row: above, type: 'byline' }]
}

/** "Wales environment correspondent", right below the name. */
function isRoleAlone(page: Page, row: number, text: string): boolean {
  const { words, digits, ats, titleWords, slashes } = page.rows[row]
  if (words > 6 || digits > 0 || ats > 0) return false
  if (countOf(page, row, CLASS.role) > 0 && ROLE_ALONE.test(text)) return true
  return words >= 2 && words <= 4 && titleWords === words && slashes === 0 && isEmployer(text)
}

/** The author's name over the headline, with nothing but a section and a day between, where none stands below; -1 for none. */
function nameAbove(page: Page): number {
  const { rows, source, title } = page
  const isName = (row: number) =>
    isNamed(page, row) &&
    rows[row].words <= 4 &&
    rows[row].digits === 0 &&
    NAME_ALONE().test(source.slice(rows[row].start, rows[row].end))
  for (let row = title + 1; row <= Math.min(rows.length - 1, title + REACH) && page.prose[row] !== 2; row++)
    if (isName(row)) return -1
  for (let row = title - 1; row >= Math.max(0, title - REACH_ABOVE); row--) {
    if (isName(row)) return row
    if (rows[row].words > 4 && (wordingOf(page, row) & Wording.Date) === 0) return -1
  }
  return -1
}

/** The rarer makes: one word after "By", a name with its role or an hour, "By" in another language. */
function isSigned(page: Page, row: number, text: string, by: boolean): boolean {
  const { rows } = page
  const { words, digits, titleWords, lowerWords, slashes, ats, first, head } = rows[row]
  if (by && BY_FIRST(head))
    return (
      (digits > 2 ? (wordingOf(page, row) & Wording.Date) > 0 : words <= 3 && besideStamp(page, row)) &&
      BY_ONE.test(text)
    )
  // "Ferries | Published: 5 hours ago | Written by Jane Roe"
  if (by && digits > 0 && countOf(page, row, CLASS.ago) > 0 && countOf(page, row, CLASS.stamp) > 0)
    return LATER_BY().test(text)
  if (first >= EAST_ASIAN && words <= 4 && isNamedAgain(page, row, text)) return true
  if (OTHER_BY_FIRST(head) || first >= EAST_ASIAN) return words <= 12 && OTHER_BY().test(text)
  if (ats === 1 && words <= 6) return NAME_THEN_HANDLE().test(text)
  if (digits === 0 && words <= 6 && row > 0 && isLabelAlone(page, row - 1)) return titleWords * 2 > words
  if (digits === 0 && words <= 3 && countOf(page, row, CLASS.agency) > 0)
    return isAgency(text) && !isPictureAgency(text) && besideStamp(page, row)
  if (!isNamed(page, row)) return false
  if (digits > 0 && words <= 6 && (countOf(page, row, CLASS.ago) > 0 || slashes > 0)) return NAME_THEN_TIME().test(text)
  return (
    digits === 0 &&
    countOf(page, row, CLASS.role) > 0 &&
    words >= 3 &&
    words <= LONGEST_ROLE &&
    lowerWords <= 3 &&
    !endsSentence(rows[row]) &&
    readByline(text, 0, text.length).some(({ role }) => role !== null)
  )
}

/** A few ideographs that stand in brackets behind the last sentence too, or in front of "撮影": who wrote the article. */
function isNamedAgain({ source, rows, mainEnd }: Page, row: number, text: string): boolean {
  if (!IDEOGRAPHS().test(text)) return false
  const { end } = rows[row]
  for (let at = source.indexOf(text, end); at >= 0; at = source.indexOf(text, at + 1)) {
    if (at > rows[Math.min(rows.length, mainEnd + BELOW) - 1].end) return false
    const after = at + text.length
    if (OPENING.includes(source[at - 1]) && CLOSING.includes(source[after])) return true
    if (source.startsWith('撮影', after)) return true
  }
  return false
}

const IDEOGRAPHS = lazily(
  () => /^\p{Script=Han}{2,4}[\s・]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u,
)
/** Short paragraphs below the others may be signed. */
const BELOW = 3
const OPENING = '（【〔'
const CLOSING = '）】〕'

/** Apart from a line that says "By", a name is somebody's in a picture. */
function mayStandAlone(page: Page, row: number, found: readonly RuleDecision[]): boolean {
  const last = found.at(-1)
  return (!last || last.row === row - 1 || countOf(page, last.row, CLASS.by) === 0) && besideStamp(page, row)
}

/** Whether a line of its own beside the name tells a day or a time, or says "By": names in teasers stand among headlines. */
function besideStamp(page: Page, row: number): boolean {
  const { rows } = page
  for (const other of [row - 1, row + 1]) {
    if (other <= page.title || other >= rows.length || rows[other].words > 14) continue
    if (isNamed(page, other) && rows[other].words <= 4) continue
    if (other < row && rows[other].words <= 2 && isLabelAlone(page, other)) return true
    if (
      rows[other].digits > 0 &&
      countOf(page, other, CLASS.month) + countOf(page, other, CLASS.ago) + countOf(page, other, CLASS.stamp) > 0
    )
      return true
    // "Updated an hour ago"
    if (countOf(page, other, CLASS.ago) > 0 && countOf(page, other, CLASS.stamp) > 0) return true
  }
  return false
}

/** "By" on a line of its own, or "Author:". */
function isLabelAlone({ rows, source }: Page, row: number): boolean {
  const { start, end } = rows[row]
  return end - start <= 14 && LABEL_ALONE.test(source.slice(start, end))
}
