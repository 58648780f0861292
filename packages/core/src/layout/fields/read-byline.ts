import type { Author, Words } from '../../model'
import { trimSpan, wordsAt } from '../../source/span'
import { monthOf } from './month-names'
import { isAgency } from './read-credit'

const LABEL =
  /^(?:[\s•|·–—-]*(?:exclusive|analysis|opinion|commentary|review|column|essay|photos?|report|story)?\s*(?:(?:written|words|story|article|reported|reporting|posted|published|authored|text|analysis|opinion|review|interview|report|created|submitted|column|compiled|essay|commentary|additional reporting|updated|edited)\s(?:and\s\p{L}+\s)?by|by|byline|authors?|von|par|por|da|door|av|af|autore?r?|text|من|بقلم)\s*[:|]?\s*(?:authors?\s*:?\s*)?)(?=[\p{L}"“@])/iu
/** What ends the names: a date, a clock, a mail address, a bio. */
const STOP =
  /\s*(?:\b(?:updated?|published|posted|created|modified|last\supdated|first\spublished|on\s(?=\w+day|\p{Lu}\p{Ll}{2,8}\.?\s\d)|read\smore|follow|share|email|view\s(?:all|more)|see\s(?:all|more)|bio|is\s(?:an?|the)|contact|@\w+)(?!\p{L})|\d{1,4}[\s:/.,-]|\d{1,2}(?:st|nd|rd|th)\b|[\w.]+@[\w.]+|\bhttps?:|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|…)/iu
const SEPARATOR =
  /\s*(?:\||•|·|;|\s[–—-]{1,2}\s|[–—]|,|\/|(?<!\p{L})(?:and|with|und|et|y|&|in|for|at|of|from|à|aus|w)(?!\p{L})|\()\s*/giu
const ROLE =
  /(?<!\p{L})(?:reporters?|correspondents?|editors?|writers?|staff|columnists?|contributors?|producers?|journalists?|bureau|senior|chief|authors?|freelancer?|analysts?|critic|photographer|special|fellow|professor|director|founder|blogger|intern|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journaliste|correspondante?|envoyée?|rédact(?:eur|rice)|guest|opinion|contributing|deputy|managing|executive|associate|assistant|lecturer|president|manager|reporter[s’']*)(?!\p{L})/iu
const ORGANIZATION =
  /(?<!\p{L})(?:news|press|times|post|tribune|herald|journal|chronicle|globe|star|gazette|mail|express|magazine|media|network|agency|tv|radio|television|daily|weekly|today|online|digital|university|institute|college|inc|service|services|wire|sun|guardian|independent|observer|reuters|bloomberg|league|group|com|washington post|examiner|register|the)(?!\p{L})|\.(?:com|org|net|co)\b/iu
const WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|da|di|do|dos|del|della|der|den|van|von|la|le|el|al|al-\p{L}+|bin|bint|ibn|ter|ten|e|ní|mac|d['’]\p{L}+|o['’]\p{L}+)$/u

/** Reads who wrote the article from a byline; empty where no part of it is a name. */
export function readByline(source: string, start: number, end: number): Author[] {
  const text = source.slice(start, Math.min(end, start + 400))
  const label = LABEL.exec(text)?.[0].length ?? 0
  const stopped = STOP.exec(text.slice(label))
  const to = stopped ? label + stopped.index : text.length
  const authors: { name: Words; role: Words | null; organization: Words | null }[] = []
  /** Authors that a role or organization after them is of: those since the last one. */
  let open = 0
  let place = false
  for (const piece of pieces(source, start + label, start + to)) {
    const words = wordsAt(source, piece.start, piece.end)
    if (
      piece.separator === 'in' ||
      piece.separator === 'from' ||
      piece.separator === 'à' ||
      piece.separator === 'aus'
    ) {
      place = true
      continue
    }
    if (place && piece.separator === ',') continue
    place = false
    const kind = kindOf(words.text, piece.separator, authors.length > 0)
    if (kind === 'name') {
      if (authors.length > 0 && (authors[authors.length - 1].role || authors[authors.length - 1].organization))
        open = authors.length
      authors.push({ name: words, role: null, organization: null })
    } else if (authors.length > 0 && kind !== null)
      for (let index = open; index < authors.length; index++) {
        const author = authors[index]
        if (kind === 'role')
          author.role =
            author.role && sameFieldGoesOn(piece.separator)
              ? joined(source, author.role, words)
              : (author.role ?? words)
        else author.organization ??= words
      }
  }
  // "By Reuters", "Associated Press": nobody else wrote it.
  if (authors.length === 0 && label > 0) {
    const whole = trimSpan(source, start + label, start + to)
    if (whole) {
      const words = wordsAt(source, whole.start, whole.end)
      if (words.text.length <= 60 && /^\p{Lu}/u.test(words.text) && words.text.split(' ').length <= 6)
        authors.push({ name: words, role: null, organization: null })
    }
  }
  return authors.map(({ name, role, organization }) => ({ name: name.text, role, organization, span: name.span }))
}

function sameFieldGoesOn(separator: string): boolean {
  return separator === 'and' || separator === 'for' || separator === 'at' || separator === 'of' || separator === '&'
}

function joined(source: string, from: Words, to: Words): Words {
  return wordsAt(source, from.span.start, to.span.end)
}

function kindOf(words: string, separator: string, after: boolean): 'name' | 'role' | 'organization' | null {
  if (ROLE.test(words)) return 'role'
  if (isAgency(words) || (after && (separator === 'for' || separator === 'at' || separator === 'of')))
    return 'organization'
  const parts = words.split(' ')
  if (
    ORGANIZATION.test(words) &&
    !(
      parts.length === 2 &&
      /^\p{Lu}\p{Ll}+$/u.test(parts[0]) &&
      !/^(?:The|Daily|New)$/.test(parts[0]) &&
      /^(?:Post|Star|Sun|Press|Day)$/.test(parts[1])
    )
  )
    return 'organization'
  // "Jr.", "MD", "PhD" after a comma.
  if (separator === ',' && /^(?:jr|sr|ii|iii|iv|md|ph\.?d|m\.?d|esq)\.?$/i.test(words)) return null
  if (after && parts.length === 1 && /^\p{Lu}{2,6}$/u.test(words)) return 'organization'
  if (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => WORD.test(part)) &&
    /^\p{Lu}/u.test(words) &&
    monthOf(parts[0]) === 0
  )
    return 'name'
  return null
}

/** The stretches between separators, each with the separator before it. */
function pieces(source: string, start: number, end: number): { start: number; end: number; separator: string }[] {
  const text = source.slice(start, end)
  const list: { start: number; end: number; separator: string }[] = []
  let from = 0
  let separator = ''
  SEPARATOR.lastIndex = 0
  for (let match = SEPARATOR.exec(text); match; match = SEPARATOR.exec(text)) {
    if (match[0].length === 0) {
      SEPARATOR.lastIndex++
      continue
    }
    push(from, match.index)
    separator = match[0].trim().toLowerCase()
    from = match.index + match[0].length
  }
  push(from, text.length)
  return list
  function push(a: number, b: number): void {
    let span = trimSpan(source, start + a, start + b)
    while (span && ')]"”*'.includes(source[span.end - 1])) span = trimSpan(source, span.start, span.end - 1)
    if (span) list.push({ ...span, separator })
  }
}
