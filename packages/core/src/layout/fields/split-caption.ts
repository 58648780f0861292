import type { Span } from '../../model'
import { EAST_ASIAN } from '../../source/characters'
import { lazily } from '../../source/lazily'
import { letterPattern } from '../../source/letter-pattern'
import { lowerCase } from '../../source/lower-case'
import { firstWord } from '../rows/first-word'
import { PICTURE_WORDS, SIGNED_PICTURE } from './picture-words'
import { isAgency } from './read-credit'

const TAIL = 160
// Of these, all but the agencies read text in lower case.
const OTHER_LABEL = lazily(
  () => new RegExp(`(?:^|[\\s.)”"。」（(])((?:${PICTURE_WORDS})\\s?(?:[:：]|\\.(?=\\s))\\s?\\S)`, 'gu'),
)
const CREDIT_WORD =
  /(?:photos?|photograph|image|picture|pic|credit|courtesy|handout|foto|bild|crédit|copyright|©|\(c\)|via|illustration|screengrab|screenshot)\b|©|supplied\s?:/
const OPENING_LABEL = lazily(() => new RegExp(`^(?:${PICTURE_WORDS})(?:[\\s:：./]|$)`, 'u'))
const AGENCY_TAIL =
  /(?:^|[\s/(,|–—-])(?:AP|AFP|EPA|PA|UPI|TASS|Reuters|REUTERS|Getty|GETTY|Shutterstock|Alamy|Bloomberg|Anadolu|Xinhua|dpa|PTI|ANI|AAP|Imago|imago|Sputnik|NurPhoto|USA TODAY Sports|Images|Press|Photos?|Pool|NASA)\b/
const LABELLED =
  /(?:^|[\s.)”"])((?:(?:photo|image|picture|video|file photo|illustration)\s?)?(?:credit|courtesy|source)s?\s?(?::|\.{3}|…)\s?\S|(?:photo|image|picture|pic|foto|bild|photograph|crédit photo)s?\s?:\s?\S|(?:photo|image|picture|photograph|foto|illustration)s?\s(?:by|courtesy|copyright|credit|von|par)\s\S|©\s?\S|\(c\)\s\S|courtesy\s(?:of|photo)\s\S)/g

/** Where the credit at the end of a caption begins; `null` where it has none. The span holds brackets and label. */
export function creditAtEnd(source: string, start: number, end: number): Span | null {
  const from = Math.max(start, end - TAIL)
  const tail = source.slice(from, end)
  // "... (Jane Roe/AP)", "... [Reuters]".
  const bracket = /[([（]([^()[\]（）]{2,120})[)\]）][.\s]*$/u.exec(tail)
  if (bracket) {
    const inside = bracket[1].trim()
    if (isCreditText(inside)) return { start: from + nameBefore(tail, bracket.index), end }
  }
  // "... Photo by Jane Roe", "... Credit: Jane Roe/AP", "... © Jane Roe".
  const lower = lowerCase(tail)
  let labelled = lastLabel(LABELLED, tail, lower)
  // Asked first what all of these labels end in, and what these signatures are written with.
  if (labelled < 0 && (tail.includes(':') || tail.includes('：') || lower.includes('fot.')))
    labelled = lastLabel(OTHER_LABEL(), tail, lower)
  if (labelled < 0 && source.charCodeAt(end - 1) >= EAST_ASIAN) {
    const signed = SIGNED_PICTURE().exec(tail)
    if (signed) labelled = signed.index + signed[0].indexOf(signed[1])
    else {
      // "＝共同"
      const equals = tail.lastIndexOf('＝') + 1
      if (equals > 1 && isAgency(tail.slice(equals).trim())) labelled = equals
    }
  }
  if (labelled >= 0 && tail.length - labelled <= 110) return { start: from + labelled, end }
  // "... in Cairo. Jane Roe/AFP", "... in Cairo. REUTERS/Jane Roe", "... | AP", "... - Reuters".
  if ('.!?'.includes(source[end - 1])) return null
  const sentence = /[.!?”"]['’)]?\s+(?=[^.!?]{2,80}$)|\s[|–—-]\s(?=[^.!?|]{2,80}$)/gu
  let cut = -1
  for (let match = sentence.exec(tail); match; match = sentence.exec(tail)) {
    const rest = tail.slice(match.index + match[0].length).trim()
    if (
      rest.length >= 2 &&
      isCreditText(rest) &&
      (rest.includes('/') || isAgency(rest) || AGENCY_TAIL.test(rest)) &&
      rest.split(/\s/).length <= 9
    ) {
      cut = match.index + match[0].length
      break
    }
  }
  if (cut >= 0) return { start: from + cut, end }
  return null
}

const GROWN_LABEL = /[.!?”"’)](?:credit|photo|photograph|image|picture|source|courtesy)$/i
const LONGEST_LABEL = 12

/** Whether the last colon is that of a label which is grown together with the sentence before it: "... in Cairo.Credit: Jane Roe". */
export function hasGrownLabel(source: string, start: number, end: number): boolean {
  const from = Math.max(start, end - TAIL)
  const colon = source.lastIndexOf(':', end - 1)
  return colon > from && GROWN_LABEL.test(source.slice(Math.max(from, colon - LONGEST_LABEL), colon))
}

/** "... / JAVIER SOTO (EUROPA PRESS)": where the name begins that stands before the agency's brackets; else where these begin. */
function nameBefore(tail: string, bracket: number): number {
  const before = tail.slice(0, bracket)
  // Asked first, as few captions have it and the pattern takes long to compile.
  if (!/[/|:]/.test(before)) return bracket
  return BEFORE_BRACKET.exec(before)?.index ?? bracket
}

const BEFORE_BRACKET =
  /[/|]\s?(?:\p{Lu}[\p{L}'’.-]+\s){1,4}$|(?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Bb]ild|Фото)\s?:\s(?:\p{Lu}[\p{L}'’.-]+\s){1,4}$/u

/** Where the last label of a tail begins that no end of a sentence parts from one before it; -1 for none. */
function lastLabel(labels: RegExp, tail: string, lower: string): number {
  labels.lastIndex = 0
  let labelled = -1
  for (let match = labels.exec(lower); match; match = labels.exec(lower))
    if (labelled < 0 || /[.!?]\s/u.test(tail.slice(labelled, match.index)))
      labelled = match.index + match[0].indexOf(match[1])
  return labelled
}

/** Whether the words in brackets or at the end of a caption are a credit, not an aside. */
function isCreditText(words: string): boolean {
  if (isAgency(words)) return true
  if (words.length > 110) return false
  if (AGENCY_TAIL.test(words)) return true
  if (CREDIT_WORD.test(lowerCase(words)) || OPENING_LABEL().test(lowerCase(words))) return true
  // "Harbor News: Jane Roe"
  const colon = words.indexOf(': ')
  if (colon > 0) {
    const [maker, name] = [words.slice(0, colon), words.slice(colon + 2)]
    return (isAgency(maker) || PAPER.test(maker)) && name.split(' ').length <= 4 && NAME_LETTERS(name).test(name)
  }
  // "Jane Roe/The Daily Example"
  return (words.includes('/') && isNameAndAgency(words)) || isNameAndPaper(words)
}

/** What papers are called. */
const PAPER =
  /(?:^|\s)(?:News|Times|Post|Tribune|Herald|Journal|Chronicle|Globe|Star|Gazette|Mail|Express|Magazine|Media|Observer|Register|Sentinel|Dispatch|Courier|Inquirer|Telegraph|Guardian|Examiner|Standard|Network)$/

/** "Jane Roe, The Daily Herald", "Jane Roe | The Daily Example": behind a comma must stand what is a paper by its name. */
function isNameAndPaper(words: string): boolean {
  const parts = words.split(/\s?\|\s?|,\s/)
  if (parts.length !== 2) return false
  const [name, paper] = parts
  const size = name.split(' ').length
  return (
    size >= 2 &&
    size <= 4 &&
    paper.split(' ').length <= 5 &&
    NAME_LETTERS(name).test(name) &&
    NAME_LETTERS(paper).test(paper) &&
    (words.includes('|') || PAPER.test(paper))
  )
}

const MOST_PARTS = 4
const NAME_LETTERS = letterPattern(/^[A-Z][A-Za-z'’. -]*$/, () => /^\p{Lu}[\p{L}'’. -]*$/u)

/** "Jane Roe/The Daily", "HARBOR OFFICE/DOVER/LIGHTHOUSE". */
function isNameAndAgency(words: string): boolean {
  const parts = words.split('/')
  return (
    parts.length <= MOST_PARTS &&
    parts.every((part) => {
      const name = part.trim()
      return name.length >= 2 && name.length <= 42 && NAME_LETTERS(name).test(name)
    })
  )
}

const CREDIT_FIRST =
  /^(?:main|lead|top|cover|feature|file|staff|supplied|photo|image|pic|illustration|cartoon|graphic|video|art|animation|foto|bild|screenshot|credit|courtesy|copyright|©|crédit)/
const CREDIT_PREFIX = /^[([]?\s?(?:(?:main|lead|top|cover|featured|file|feature|staff)\s)?/
/** Behind the prefix: as one pattern, all of it is compiled twice. */
const CREDIT_LINE =
  /^(?:(?:photos?|photographs?|photography|images?|pictures?|pics?|illustrations?|cartoons?|graphics?|videos?|art|artwork|animation|foto|fotos|bild|bilder|screenshots?)\s?(?:(?:illustration|composite|montage|collage|shot|edited|shot(?:\sand\s|\/)edited)\s|credits?\s?|source\s?|copyright\s?)?(?::|\/|\b(?:by|courtesy|via|from|copyright|credit|von|par)\b)|(?:credits?|supplied)\s?(?::|\.{3}|…)|courtesy\b|(copyright\s|©\s?)(?!\d{4})|crédit)/

/** Behind a sign of copyright stands a name. */
function opensAsCredit(lower: string): boolean {
  const rest = lower.replace(CREDIT_PREFIX, '')
  const match = CREDIT_LINE.exec(rest)
  return match !== null && (match[1] === undefined || /\p{Ll}/u.test(rest[match[0].length] ?? ''))
}

/** Who takes a paper's own pictures: "Globe Staff", "STAFF". */
const STAFF = /(?:^|\s)(?:Staff|STAFF)(?:\s(?:Photographer|PHOTOGRAPHER|Photo|PHOTO))?$/

/** What `isCreditLine` cuts at: asked first, as most short lines have none of it. */
const PARTED = /[/|,–—-]|\s[Vv][Ii][Aa]\s/

/** Without the brackets around it, and without full stops. */
function withoutBrackets(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && '(['.includes(text[start])) start++
  while (end > start && ')].'.includes(text[end - 1])) end--
  return text.slice(start, end).trim()
}

const CAPITAL = letterPattern(/^[A-Z]/, () => /^\p{Lu}/u)

/** Whether a short line is nothing but a credit: "Photo: Jane Roe/AP", "Jane Roe | Getty Images". */
export function isCreditLine(source: string, start: number, end: number): boolean {
  if (end - start > 140) return false
  const text = source.slice(start, end).trim()
  if (CREDIT_FIRST.test(firstWord(text)) && opensAsCredit(lowerCase(text))) return true
  const bare = withoutBrackets(text)
  if (isAgency(bare)) return true
  if (!PARTED.test(bare)) return false
  const parts = bare.split(/\s?(?:\/|\||\s[–—-]\s|,\s|\s[Vv][Ii][Aa]\s)\s?/)
  if (parts.length < 2 || parts.length > 5) return false
  if (parts.some((part) => part.split(' ').length > 5 || !CAPITAL(part).test(part))) return false
  // "Reuters/Jane Roe", "AP Photo/Jane Roe"
  if (parts.length === 2 && bare.includes('/') && isAgency(parts[0].replace(/\s(?:[Pp]hoto|PHOTO)$/, ''))) return true
  return parts.some((part, index) => index > 0 && (isAgency(part) || AGENCY_TAIL.test(part) || STAFF.test(part)))
}
