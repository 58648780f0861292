import { lazyWords } from '../../lexicon/table'
import type { Author, Words } from '../../model'
import { lazily } from '../../source/lazily'
import { lowerCase } from '../../source/lower-case'
import { trimSpan, wordsAt } from '../../source/span'
import { isGivenName } from './given-names'
import { monthOf } from './month-names'
import { isAgency } from './read-credit'
import { readStamps } from './read-stamp'

// Labels and stops read text in lower case.
const LABEL = lazily(
  () =>
    /^[\s•|·–—([-]*(?:(?:exclusive|analysis|opinion|commentary|review|column|essay|report|story|news)\s+)?(?:(?:written|words|story|article|reported|posted|published|authored|text|analysis|opinion|review|interview|report|created|submitted|column|compiled|essay|commentary|additional reporting|reporting|updated|edited)\s+(?:and\s\p{L}+\s)?by|by|byline|authors?|von|par|por|di|da|door|av|af|autore?r?|من|بقلم|كتبت?|מאת|(?:text|texte|texto|testo|tekst|words|reporters?|autorka|автор|текст|yazan|haber)(?=\s*:)|oprac\.|from(?=\s.{3,60}\sin\s)|文(?=\s*[:：・／/])|撰文|作者|執筆|記者|记者)(?:\s*[:：|・／/]\s*|\s+)(?:(?:authors?|by)\s*:?\s+)?(?=[\p{L}"“‘'])/u,
)
/** "November 18, 2019 by Jane Roe": the names stand after the date. */
const LATER_LABEL = lazily(() => /(?<=[\s|•·])by\s+(?=\p{Lu})/u)
/** A button's or a stamp's word right behind a name, without a blank between. */
const GLUED = lazily(
  () => /(?<=\p{Ll})(?:View|Read|See|Show|More|Follow|Updated|Published|Posted|Share|Email)(?=\s|$|\p{Lu})/u,
)
/** What ends the names: a date, a clock, an address, a verb that opens a biography. */
const STOP = lazily(
  () =>
    /\s*(?:(?<!\p{L})(?:updated?|published|posted|created|modified|last\supdated|first\spublished|on(?=\s(?:\p{L}+day\b|\d|\p{Ll}{3,9}\.?\s\d))|read\smore|follow|share|email|view\s(?:all|more)|see\s(?:all|more)|bio|is\s(?:an?|the|who)|(?:pictures?|photos?|photography|images?)(?=\s*:|\sby\s)|contact|covers|writes|reports)(?!\p{L})|(?<![\p{L}\d])\d{1,4}(?:[\s:/.,-]|$)|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s\d{1,2}(?!\d)|@\w+|[\w.]+@[\w.]+|https?:|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})|…|#)/u,
)
const SEPARATOR = lazily(
  () =>
    /\s*(?:\||•|·|;|\s[–—-]{1,2}\s|[–—]|,|\/|(?<!\p{L})(?:and|AND|And|with|und|et|y|&|in|for|For|FOR|at|of|from|à|aus|w)(?!\p{L}|\.)|\()\s*/gu,
)
/** Words of jobs and ranks. */
const roleWords = lazyWords(
  'reporter|reporters|correspondent|correspondents|editor|editors|writer|writers|staff|columnist|columnists|contributor|contributors|producer|producers|journalist|journalists|bureau|senior|chief|author|authors|freelance|freelancer|analyst|analysts|critic|photographer|special|fellow|professor|director|founder|blogger|intern|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|journaliste|correspondant|correspondante|envoyé|envoyée|rédacteur|rédactrice|guest|contributing|deputy|managing|executive|associate|assistant|lecturer|president|manager|anchor|host',
)
const organizationWords = lazyWords(
  'news|press|times|post|tribune|herald|journal|chronicle|globe|star|gazette|mail|express|magazine|media|network|agency|tv|radio|television|daily|weekly|today|online|digital|university|institute|college|inc|service|services|wire|sun|guardian|independent|observer|reuters|bloomberg|league|group|examiner|register|the|team',
)
/** "Jane Roe on 3 January". */
const NAME_ON_DAY = /^(?:\S+\s){2,4}on\s\d/
const DOMAIN = /\.(?:com|org|net|co)\b/
const LETTERS = lazily(() => /\p{L}+/gu)

const hasWord = (text: string, list: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .match(LETTERS())
    ?.some((word) => list.has(word)) ?? false
const isRole = (words: string): boolean => hasWord(words, roleWords())
const isOrganization = (words: string): boolean =>
  hasWord(words, organizationWords()) || DOMAIN.test(words.toLowerCase())

/** Whether words without a mark between are whom somebody writes for, by the last: "Harbor Media Group". */
export const isEmployer = (words: string): boolean =>
  /\s(?:Media|Group|News|Network|Service|Agency|Newspapers|Radio|Bureau|Sport)$/.test(words) && !isRole(words)

const CAPITALIZED = lazily(() => /^\p{Lu}[\p{L}'’.-]*$/u)
const OTHER_WORD = lazily(() => /^(?:["“‘'(]\p{L}[\p{L} ]*["”’')]|(?:al-|[do]['’])\p{L}+)$/u)
const particles = lazyWords('de|da|di|do|dos|del|della|der|den|van|von|la|le|el|al|bin|bint|ibn|ter|ten|e|ní|mac')

/** Whether a word may stand in a person's name. */
const isNameWord = (word: string): boolean =>
  CAPITALIZED().test(word) || particles().has(word) || (/^["“‘'(ado]/.test(word) && OTHER_WORD().test(word))

const GROUND =
  /\b(?:stadium|park|ground|arena|lane|road|oval|court|courts|racecourse|dome|centre|center|field|gardens|trafford|wembley|twickenham|lord[’']s)$/i
const PLACE_AFTER = new Set(['in', 'from', 'à', 'aus'])
const ORGANIZATION_AFTER = new Set(['for', 'at', 'of'])

/** Small words of sentences and sections that no name has, in capitals or not. */
const noNameWords = lazyWords('on|the|for|with|at|are|was|after|over|from|why|what|your|this|our|and')
/** Scripts without capitals. */
const CASELESS = /^[\p{Lo}\p{M}]/u

/** Separators that another author may follow. */
const JOINS = new Set(['and', '&', ',', ';', 'with', 'und', 'et', 'y'])
const ANDS = new Set(['and', '&', 'und', 'et', 'y'])

interface Draft {
  name: Words
  role: Words | null
  organization: Words | null
}

/**
 * Reads who wrote the article from a byline; empty where no part of it is a name.
 *
 * @param labelAbove whether the line above is nothing but "By"
 */
export function readByline(source: string, start: number, end: number, labelAbove = false): Author[] {
  const text = source.slice(start, Math.min(end, start + 400))
  const lower = lowerCase(text)
  let label = LABEL().exec(lower)?.[0].length ?? 0
  if (label === 0) {
    const later = LATER_LABEL().exec(text)
    if (later) label = later.index + later[0].length
  }
  const stopped = STOP().exec(lower.slice(label))
  let to = stopped ? label + stopped.index : text.length
  // "FERRY CREWS STRIKE ON MONDAY": what happened, not who wrote it.
  if (label === 0 && stopped && /^\s*on\b/.test(stopped[0]) && !NAME_ON_DAY.test(text)) return []
  const glued = GLUED().exec(text)
  if (glued && glued.index > label) to = Math.min(to, glued.index)
  const found = readNames(source, start + label, start + to, labelAbove || label > 0)
  if (found.length > 0) return found
  // "January 3, 2018 / 10:07 AM / Harbor News", "3/1/2018 Jane Roe".
  const stamp = readStamps(source, start, end).at(-1)
  return stamp ? readAfterDate(source, stamp.end, Math.min(end, start + 400)) : []
}

const AFTER_DATE =
  /^(?:[\s|/•·,–—-]|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|[ap]\.?m\b\.?|\(?[A-Z]{2,4}T\)?(?![A-Z])|(?:UTC|Uhr)\b)+/iu

/** The names behind a date: a mark parts them from it, or they begin with a given name that the lexicon knows. */
function readAfterDate(source: string, from: number, end: number): Author[] {
  const text = source.slice(from, end)
  const mark = AFTER_DATE.exec(text)?.[0] ?? ''
  const rest = text.slice(mark.length)
  if (/^\d/.test(rest) || STOP().exec(lowerCase(rest))?.index === 0) return []
  if (!isAgency(rest) && !isGivenName(rest.split(' ', 1)[0]) && !(mark.trim() !== '' && isOrganization(rest))) return []
  const stopped = STOP().exec(lowerCase(rest))
  const found = readNames(source, from + mark.length, stopped ? from + mark.length + stopped.index : end, false)
  // What follows without a mark may go on with the article's topics.
  return mark.trim() === '' ? found.slice(0, 1) : found
}

/** The names of a stretch that holds nothing but names, roles, organizations and places. */
function readNames(source: string, start: number, end: number, labelled: boolean): Author[] {
  const parts = pieces(source, start, end)
  const authors: Draft[] = []
  /** Authors that a role or organization after them is of: those since the last one. */
  let open = 0
  let place = false
  const settle = () => {
    const last = authors[authors.length - 1]
    if (last && (last.role || last.organization)) open = authors.length
  }
  for (const [index, { start: from, end: until, separator }] of parts.entries()) {
    if (PLACE_AFTER.has(separator) && authors.length > 0) {
      place = true
      continue
    }
    if (place && separator === ',') continue
    place = false
    const words = wordsAt(source, from, until)
    const split = authors.length === 0 || JOINS.has(separator) ? splitName(source, words, separator === ',') : null
    if (split) {
      settle()
      authors.push({ name: split.name, role: split.role, organization: split.organization })
      continue
    }
    let kind = kindOf(words.text, separator, authors.length > 0)
    // "Jane Roe and Reuters", "Reuters and Jane Roe": an agency may have its share in the work.
    if (kind === 'organization' && isAgency(words.text)) {
      const joined = authors.length > 0 ? ANDS.has(separator) : labelled && ANDS.has(parts[index + 1]?.separator ?? '')
      if (joined) kind = 'name'
    }
    if (kind === 'name') {
      settle()
      authors.push({ name: words, role: null, organization: null })
    } else if (kind !== null)
      for (let at = open; at < authors.length; at++) {
        const author = authors[at]
        if (kind === 'role')
          author.role =
            author.role && ORGANIZATION_AFTER.has(separator)
              ? wordsAt(source, author.role.span.start, words.span.end)
              : (author.role ?? words)
        else author.organization ??= words
      }
  }
  if (authors.length === 0 && parts.length > 0) {
    const words = wordsAt(source, parts[0].start, parts[0].end)
    if (isWholeName(words.text, labelled, parts.length)) authors.push({ name: words, role: null, organization: null })
  }
  return authors.map(({ name, role, organization }) => ({ name: name.text, role, organization, span: name.span }))
}

/** "By Reuters", "Associated Press", "Staff": nobody else is named. */
function isWholeName(name: string, labelled: boolean, parts: number): boolean {
  if (labelled && CASELESS.test(name)) return name.length > 1 && name.length <= 30 && name.split(' ').length <= 5
  if (isAgency(name)) return true
  const words = name.split(' ')
  // "PUNE": where it was filed.
  if (!labelled && words.length === 1 && /^\p{Lu}{3,}$/u.test(name)) return false
  // "By Our Correspondent", "By Staff Reporter": nobody. "Staff" are all of them.
  if (
    words.length > 1 &&
    words.every((word) => isRole(word) || BEATS.test(word) || noNameWords().has(word.toLowerCase()))
  )
    return false
  if (parts === 1 && /\bstaff$/iu.test(name) && isOrganization(name)) return true
  return (
    (labelled ||
      (parts === 1 &&
        !isRole(name) &&
        words.every((word) => isNameWord(word) && !noNameWords().has(word.toLowerCase())))) &&
    words.length <= 6 &&
    name.length > 1 &&
    /^\p{Lu}/u.test(name) &&
    !name.endsWith(':')
  )
}

/** First words of jobs, and of no names. */
const BEATS =
  /^(?:White|Middle|North|South|East|West|United|Political|Foreign|National|Business|Sports?|News|Health|Science|Technology|Diplomatic|Education|Crime|Court|City|World|Opinion|The|Our)$/u

/** A name that its role or organization follows, or that a role leads, without a mark between; `null` for other words. */
function splitName(source: string, words: Words, listed: boolean): Draft | null {
  const parts = words.text.split(' ')
  if (parts.length < 3 || parts.length > 9) return null
  const { start, end } = words.span
  // Between words may stand more than one blank.
  const printed = [...source.slice(start, end).matchAll(/\S+/gu)]
  if (printed.length !== parts.length) return null
  const at = (from: number, to: number) =>
    wordsAt(source, start + printed[from].index, start + printed[to - 1].index + printed[to - 1][0].length)
  // "Brooke Doe Fox News"
  for (let cut = 2; cut < parts.length && cut <= 4; cut++) {
    const tail = parts.slice(cut).join(' ')
    if (isAgency(tail) && isName(parts.slice(0, cut)))
      return { name: at(0, cut), role: null, organization: at(cut, parts.length) }
  }
  if (!isRole(words.text)) return null
  // "Jane Roe, Chief Political Correspondent", "Jane Roe, Ap Sports Writer": behind a comma stands a role, but for a known name.
  if (listed && !isGivenName(parts[0])) return null
  // "Business Editor Jane Roe"
  let last = -1
  for (const [index, part] of parts.entries()) if (isRole(part)) last = index
  if (last >= 0 && isName(parts.slice(last + 1)))
    return { name: at(last + 1, parts.length), role: at(0, last + 1), organization: null }
  // "Jane Roe Parliamentary editor": the name is the first two words, three where the second is an initial or a particle.
  const size = /^\p{Lu}\.?$|^(?:de|da|van|von|del|di|el|al|bin|la|le)$/u.test(parts[1]) ? 3 : 2
  if (parts.length > size && !isRole(parts[0]) && isName(parts.slice(0, size)) && !BEATS.test(parts[0]))
    return { name: at(0, size), role: at(size, parts.length), organization: null }
  return null
}

/** Months that people are called after, too. */
const PEOPLE_TOO = /^(?:april|may|june|august|jan)$/i

function isName(parts: readonly string[]): boolean {
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => isNameWord(part)) &&
    /^["“]?\p{Lu}/u.test(parts[0]) &&
    !parts.some((part) => isRole(part) || /['’]s$/u.test(part) || noNameWords().has(part.toLowerCase())) &&
    (monthOf(parts[0]) === 0 || PEOPLE_TOO.test(parts[0]))
  )
}

function kindOf(words: string, separator: string, after: boolean): 'name' | 'role' | 'organization' | null {
  const parts = nicknamesJoined(words)
  if (isRole(words)) return 'role'
  // "Rob Castle at Millbrook Park": a ground, and nobody's employer.
  if (after && separator === 'at' && GROUND.test(words)) return null
  if (isAgency(words) || (after && ORGANIZATION_AFTER.has(separator))) return 'organization'
  if (
    isOrganization(words) &&
    !(parts.length === 2 && isGivenName(parts[0]) && /^(?:Post|Star|Sun|Press|Day|Mail|Wire)$/.test(parts[1]))
  )
    return 'organization'
  // "Jr.", "MD", "PhD" after a comma.
  if (separator === ',' && /^(?:jr|sr|ii|iii|iv|md|ph\.?d|m\.?d|esq)\.?$/i.test(words)) return null
  if (after && parts.length === 1 && /^\p{Lu}{2,6}$/u.test(words)) return 'organization'
  return isName(parts) ? 'name' : null
}

/** The words, a nickname of several in quotation marks as one. */
function nicknamesJoined(words: string): string[] {
  return words.match(/["“][^"”]{1,30}["”]|\S+/gu) ?? []
}

/** The stretches between separators, each with the separator before it. */
function pieces(source: string, start: number, end: number): { start: number; end: number; separator: string }[] {
  const text = source.slice(start, end)
  const list: { start: number; end: number; separator: string }[] = []
  let from = 0
  let separator = ''
  SEPARATOR().lastIndex = 0
  for (let match = SEPARATOR().exec(text); match; match = SEPARATOR().exec(text)) {
    push(from, match.index)
    separator = match[0].trim().toLowerCase()
    from = match.index + match[0].length
  }
  push(from, text.length)
  return list
  function push(a: number, b: number): void {
    let span = trimSpan(source, start + a, start + b)
    // Footnote digits, asterisks and closing marks stick to names.
    while (
      span &&
      (')]*:-–—'.includes(source[span.end - 1]) ||
        (/\d/.test(source[span.end - 1]) && /\p{L}\d+$/u.test(source.slice(span.start, span.end))) ||
        // "Words: Jane Roe. Pictures: John Doe", but "John Doe Jr."
        (source[span.end - 1] === '.' && /(?:^|\s)\p{L}{3,}\.$/u.test(source.slice(span.start, span.end))))
    )
      span = trimSpan(source, span.start, span.end - 1)
    if (span) list.push({ ...span, separator })
  }
}
