import { agencies as agencyTable } from '../../lexicon/generated/agencies'
import { lazyLexicon, lazyWords } from '../../lexicon/table'
import type { Credit, Words } from '../../model'
import { EAST_ASIAN } from '../../source/characters'
import { lazily } from '../../source/lazily'
import { letterPattern } from '../../source/letter-pattern'
import { lowerCase } from '../../source/lower-case'
import { foldText, trimSpan, wordsAt } from '../../source/span'
import { firstWord } from '../rows/first-word'
import { PICTURE_SIGNATURE, PICTURE_WORDS } from './picture-words'

const agencyNames = lazyLexicon(agencyTable)

// These patterns read text in lower case.

/** Words that open a credit and are no part of it. */
const LABEL =
  /^(?:[\s([{|•–—-]*(?:(?:main|lead|top|cover|featured|file|staff|stock|handout)\s)?(?:photos?|photographs?|photography|photographers?|images?|pictures?|pics?|illustrations?|graphics?|videos?|screenshots?|screengrabs?|art|foto|fotos|bild|bilder|photographie|crédits?|quelle|credits?|sources?|supplied|©|\(c\)|copyright|image\scopyright|photo\scredit|crédit\sphoto)(?:\s(?:credits?|by|par|von|copyright|source|courtesy|illustration|crédit|caption))*\s?(?:[:/,–—-]+\s?|(?:\.{3}|…)\s?|(?<=\sby|\spar|\svon|©|copyright|\(c\))\s+|(?<=copyright|source|credit)\s+|$)|[\s([{]*(?:©|\(c\))\s?(?:\d{4}\s)?|[\s([{]*(?:by|par|von)\s|(?:写真|撮影|提供|تصوير|صورة)\s?[:：=]?\s?)/
const OTHER_LABEL = lazily(() => new RegExp(`^[\\s([{|•–—-]*(?:${PICTURE_WORDS})\\s?(?:[:：=/]|\\.(?=\\s))\\s*`, 'u'))
const COURTESY = lazily(
  () =>
    /^(?:(?:photos?|images?|pictures?|file|handout)\s)?courtesy(?:\s(?:of|photo|image|by|from))*\s?:?\s?(?:the\s(?=\p{Ll}))?/u,
)
/** "Jane Roe on Unsplash" too: with a small letter, it is where the picture was found. */
const VIA = /\s+(?:via|through|über|vía|on(?=\s(?:unsplash|pexels|pixabay|flickr|wikimedia)))\s+/g
const SEPARATOR = letterPattern(
  /\s*(?:\/|\||•|;|\s[–—-]\s|,\s|\s\((?=[^()]{2,60}\)\s*$)|\s(?:for|pour|and|und|et|y|&)\s(?=[a-z]))\s*/g,
  () => /\s*(?:\/|\||•|·|;|\s[–—-]\s|,\s|\s\((?=[^()]{2,60}\)\s*$)|\s(?:for|pour|für|and|und|et|y|&)\s(?=\p{Ll}))\s*/gu,
)
const PICTURE = /\s(?:file\s)?(?:photo|image|handout|file|picture|pool photo|stock)s?$/
const BY = /\b(?:by|par|von)\s$/
const DOMAIN_OR_DIGIT = /\.(?:com|org|net)\b|\d/
/** "CC BY-SA 4.0": under what licence, not by whom. */
const LICENCE = /^CC(?:0\b|[ -]BY\b)/
const ASCII_WORD = /\w+/g

/** What kind of picture it is, where that is all that is said. */
const noise = lazyWords(
  'file|file photo|file image|handout|ho|photo|image|photos|images|picture|pictures|stock|illustration|contributed|supplied|provided|submitted|archive|courtesy|archives|archiv|archivbild|archivfoto|privat|pressefoto|arkiv|arkivfoto|arkivbild|archief|eigen foto|divulgação|reprodução|arquivo|arquivo pessoal|acervo pessoal|archivo|cedida|cortesía|archivio|ufficio stampa|archiwum|materiały prasowe|архив|личный архив|arşiv',
)
/** Words that organizations have in their names, and people have not. */
const organizationWords = lazyWords(
  'image|images|press|news|agency|agence|photo|photos|pool|media|times|post|university|college|department|dept|office|police|sheriff|embassy|museum|studio|studios|pictures|network|inc|ltd|llc|corp|company|center|centre|institute|ministry|government|foundation|association|society|library|archive|archives|collection|group|service|services|force|army|navy|tribune|herald|journal|chronicle|globe|star|gazette|guardian|mail|sun|express|magazine|records|entertainment|television|tv|film|films|team|club|fc|county|city|state|court|house|council|commission|committee|board|bank|school|church|trust|union|authority|hospital|zoo|park|festival|theatre|theater|party|project|campaign|productions|the|of',
)
const particles = lazyWords('de|da|di|do|dos|del|della|der|den|van|von|la|le|el|al|bin|ibn|ter|ten|y|e')
const NAME_WORD = letterPattern(/^[A-Z][A-Za-z'’.-]*$/, () => /^\p{Lu}[\p{L}'’.-]*$/u)

const LETTER = letterPattern(/[A-Za-z]/, () => /\p{L}/u)

function isOrganization(lower: string): boolean {
  const words = organizationWords()
  for (const word of lower.match(ASCII_WORD) ?? []) if (words.has(word)) return true
  return DOMAIN_OR_DIGIT.test(lower)
}

/** Words that labels and courtesies open with. */
const FIRST =
  /^(?:main|lead|top|cover|feature|file|staff|stock|handout|supplied|photo|image|pic|illustration|graphic|video|screen|art|foto|bild|cr[ée]dit|quelle|source|courtesy|copyright)|^(?:c|by|par|von)$|^[^a-z]/

/** Length of a label at the start of a text in lower case, 0 where there is none. */
function lengthOf(label: RegExp, lower: string): number {
  const word = firstWord(lower)
  return word === '' || FIRST.test(word) ? (label.exec(lower)?.[0].length ?? 0) : 0
}

const labelLength = (lower: string): number => lengthOf(LABEL, lower) || otherLabelLength(lower)

const otherWords = lazyWords(PICTURE_WORDS)

/** The labels of other languages: their first word is asked for first, as their pattern is long. */
function otherLabelLength(lower: string): number {
  const word = firstWord(lower)
  return word.charCodeAt(0) >= EAST_ASIAN || otherWords().has(word) ? (OTHER_LABEL().exec(lower)?.[0].length ?? 0) : 0
}

/** Whether the words are the name of an agency, or of another organization by one of its words. */
export function isAgency(words: string): boolean {
  // "(Ap)" is a party in Norway.
  if (words.length === 2 && words !== words.toUpperCase()) return false
  const lower = words.toLowerCase()
  return agencyNames().has(lower) || (lower.startsWith('the ') && agencyNames().has(lower.slice(4)))
}

/** Whether the words are the name of an agency that has nothing but pictures: it makes no articles. */
export function isPictureAgency(words: string): boolean {
  return agencyNames().get(words.toLowerCase()) === 'pictures'
}

function isPerson(words: string): boolean {
  const parts = words.split(' ')
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part, index) => NAME_WORD(part).test(part) || (index > 0 && particles().has(part)))
  )
}

/** Reads what a credit says: who took the picture, and for which agencies; `null` where nothing is left of it. */
export function readCredit(source: string, start: number, end: number): Credit | null {
  let span = trimBrackets(source, start, end)
  if (!span) return null
  // A credit is short; where a line is not, only its head is read.
  const text = lowerCase(source.slice(span.start, Math.min(span.end, span.start + 300)))
  const label = text.slice(0, labelLength(text))
  const byPerson = BY.test(label)
  span = trimBrackets(source, span.start + label.length, span.end) ?? span
  const from = span.start
  const to = Math.min(span.end, span.start + 300)
  const photographers: Words[] = []
  const agencies: Words[] = []
  let first = true
  /** Where the last photographer's name ends; -1 where the last piece was none. */
  let named = -1
  const via = splitAt(source, from, to, VIA)
  for (const [index, stretch] of via.entries())
    for (const part of splitAt(
      source,
      stretch.start,
      stretch.end,
      SEPARATOR(source.slice(stretch.start, stretch.end)),
    )) {
      const piece = lowerCase(source.slice(part.start, part.end))
      const skip = lengthOf(COURTESY(), piece) || labelLength(piece)
      let trimmed = trimBrackets(source, part.start + skip, part.end)
      if (!trimmed) continue
      const signed = PICTURE_SIGNATURE().exec(source.slice(trimmed.start, trimmed.end))
      if (signed) trimmed = trimBrackets(source, trimmed.start, trimmed.end - signed[0].length)
      if (!trimmed) continue
      // "AP Photo", "Reuters file photo": what kind of picture it is, not who made it.
      const kind = PICTURE.exec(lowerCase(source.slice(trimmed.start, trimmed.end)))
      if (kind && !isAgency(foldText(source, trimmed.start, trimmed.end))) {
        const bare = foldText(source, trimmed.start, trimmed.end - kind[0].length)
        if (isAgency(bare) || /^\p{Lu}{2,5}$/u.test(bare))
          trimmed = { start: trimmed.start, end: trimmed.end - kind[0].length }
      }
      const words = foldText(source, trimmed.start, trimmed.end)
      const lower = words.toLowerCase()
      if (noise().has(lower) || LICENCE.test(words) || !LETTER(words).test(words)) continue
      const courtesy = skip > 0 && COURTESY().test(piece)
      // "JANE ROE/HALSTEN TIDENDE": behind a name and a slash stands whom it works for.
      const employer = named >= 0 && source.slice(named, trimmed.start).includes('/')
      named = -1
      if (isAgency(words) || employer) agencies.push(wordsAt(source, trimmed.start, trimmed.end))
      else if (index === 0 && !courtesy && isPerson(words) && (!isOrganization(lower) || (byPerson && first))) {
        photographers.push(wordsAt(source, trimmed.start, trimmed.end))
        named = trimmed.end
      } else if (index === 0 && byPerson && first && !isOrganization(lower) && !words.includes(' '))
        photographers.push(wordsAt(source, trimmed.start, trimmed.end))
      // Where letters have no case, nothing tells a person from an organization.
      else if (words.toUpperCase() !== lower) agencies.push(wordsAt(source, trimmed.start, trimmed.end))
      first = false
    }
  return { text: foldText(source, span.start, span.end), span, photographers, agencies }
}

/** The stretch without blanks, and without brackets that enclose it whole or stand open at an end. */
function trimBrackets(source: string, start: number, end: number): { start: number; end: number } | null {
  for (;;) {
    const span = trimSpan(source, start, end)
    if (!span) return null
    start = span.start
    end = span.end
    const first = source[start]
    const last = source[end - 1]
    if (
      end - start > 1 &&
      '([{（'.includes(first) &&
      !source.slice(start + 1, Math.min(end - 1, start + 300)).includes(first)
    )
      start++
    else if (')]}）'.includes(last) && !source.slice(start, end - 1).includes('([{（'[')]}）'.indexOf(last)])) end--
    else if (
      last === '.' &&
      end - start > 4 &&
      !/\b\p{Lu}\.$/u.test(source.slice(end - 3, end)) &&
      !/(?:Bros|Inc|Ltd|Co|Jr|Sr)\.$/u.test(source.slice(end - 5, end))
    )
      end--
    else if (',;:|/-–—'.includes(first)) start++
    else if (',;:|–—'.includes(last)) end--
    else return span
    if (start >= end) return null
  }
}

/** The stretches between the separators, without blanks at their ends. */
function splitAt(source: string, start: number, end: number, separator: RegExp): { start: number; end: number }[] {
  const text = lowerCase(source.slice(start, end))
  const parts: { start: number; end: number }[] = []
  let from = 0
  separator.lastIndex = 0
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    if (match[0].length === 0) {
      separator.lastIndex++
      continue
    }
    push(from, match.index)
    from = match.index + match[0].length
  }
  push(from, text.length)
  return parts
  function push(a: number, b: number): void {
    const span = trimSpan(source, start + a, start + b)
    if (span) parts.push(span)
  }
}
