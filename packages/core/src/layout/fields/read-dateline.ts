import type { Dateline, Words } from '../../model'
import { lazily } from '../../source/lazily'
import { trimSpan, wordsAt } from '../../source/span'
import type { Row } from '../rows/measure-rows'
import { monthOf } from './month-names'
import { isAgency } from './read-credit'

/** A dateline is at the head of its paragraph and no longer than this. */
const LONGEST = 110
const DASH = /\s*(?:—|–|--+|(?<=[\s)])-(?=\s)|―)\s*/gu
/** "(Reuters)", and "/PRNewswire/" of press releases. */
const AGENCY = /(?:\(([^()]{2,40})\)|\/([^/()]{2,40})\/)\s*$/u
/** "SAN JOSE, Calif.--(BUSINESS WIRE)--": the agency behind a dash. */
const AGENCY_BEHIND = /^\(([^()]{2,40})\)\s*(?:—|–|--+|-(?=\s))\s*/u
const DATE = lazily(
  () => /[,\s]*\b(\p{L}{3,9})\.?\s(\d{1,2})(?:,?\s(\d{4}))?$|[,\s]*\b(\d{1,2})\s(\p{L}{3,9})\.?(?:,?\s(\d{4}))?$/u,
)
const CAPS_PLACE = lazily(() => /^(?:\p{Lu}[\p{Lu}.'’-]*)(?:\s(?:\p{Lu}[\p{Lu}.'’-]*|de|del|of|la|le|el|al|upon))*$/u)
const TITLE_PLACE = lazily(
  () => /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|del|of|la|le|el|al|upon|and)){0,4}$/u,
)
const REGION = lazily(() => /^\p{Lu}[\p{L}.'’-]*(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}.'’-]*){0,3}$/u)

/**
 * Whether a dash stands near the row's head, and no word before it says that a sentence has begun: all have a capital or a
 * digit but a month behind its day, and "de", "of", "la" and the like.
 */
export function mayOpenWithDateline(source: string, { start, dash }: Row): boolean {
  if (dash <= 0 || dash >= LONGEST) return false
  const end = start + dash
  let digits = false
  for (let at = start; at < end; ) {
    const from = at
    while (at < end && source.charCodeAt(at) !== SPACE) at++
    const first = source.charCodeAt(from)
    if (first >= SMALL_A && first <= SMALL_Z && !digits && !SMALL_WORDS.has(source.slice(from, at))) return false
    digits = first >= 48 && first <= 57
    at++
  }
  return true
}

/** The small words of places, and those that may part two of them. */
const SMALL_WORDS = new Set(['de', 'del', 'of', 'la', 'le', 'el', 'al', 'upon', 'and'])
const SPACE = 32
const SMALL_A = 97
const SMALL_Z = 122

/** "JERUSALEM, Jan 1 (Reuters) -" at the head of a paragraph; `null` where none stands there. */
export function readDateline(source: string, start: number, end: number): Dateline | null {
  const head = source.slice(start, Math.min(end, start + LONGEST))
  DASH.lastIndex = 0
  const dash = DASH.exec(head)
  if (!dash || dash.index === 0) return null
  let to = dash.index
  let stopsAt = dash.index + dash[0].length
  const agencyMatch = AGENCY.exec(head.slice(0, to))
  const behind = agencyMatch ? null : AGENCY_BEHIND.exec(head.slice(stopsAt))
  let agency: Words | null = null
  if (behind && mayBeAgency(behind[1])) {
    agency = wordsAt(source, start + stopsAt + 1, start + stopsAt + 1 + behind[1].length)
    stopsAt += behind[0].length
  } else if (agencyMatch) {
    const name = agencyMatch[1] ?? agencyMatch[2]
    if (!mayBeAgency(name)) return null
    const from = start + agencyMatch.index + 1
    agency = wordsAt(source, from, from + name.length)
    to = agencyMatch.index
  }
  const dateMatch = DATE().exec(head.slice(0, to).trimEnd())
  let date: string | null = null
  if (dateMatch) {
    const month = monthOf(dateMatch[1] ?? dateMatch[5])
    const day = Number(dateMatch[2] ?? dateMatch[4])
    const year = dateMatch[3] ?? dateMatch[6]
    if (month > 0 && day >= 1 && day <= 31) {
      date = `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      to = dateMatch.index
    }
  }
  const places: Words[] = []
  const names = head.slice(0, to).replace(/[\s,]+$/u, '')
  if (names.length > 0) {
    const sure = agency !== null || date !== null
    let at = 0
    for (const [index, group] of names.split(/\/|;|\sand\s/u).entries()) {
      const [city, ...regions] = group.split(',')
      const trimmed = city.trim()
      const caps = CAPS_PLACE().test(trimmed) && (trimmed.length > 2 || index > 0)
      if (
        !(
          caps ||
          (sure && TITLE_PLACE().test(trimmed)) ||
          (regions.length === 1 && TITLE_PLACE().test(trimmed) && isShortRegion(regions[0]))
        )
      )
        return null
      if (regions.length > 2 || regions.some((region) => !REGION().test(region.trim()))) return null
      const offset = names.indexOf(group, at)
      const span = trimSpan(source, start + offset, start + offset + group.length)
      if (span) places.push(wordsAt(source, span.start, span.end))
      at = offset + group.length
    }
  } else if (!agency || !isAgency(agency.text)) return null
  const stop = trimSpan(source, start, start + stopsAt)
  if (!stop) return null
  return {
    span: stop,
    places,
    agency,
    date,
    rule: 'read-dateline',
    certainty: agency || date ? 'stated' : 'inferred',
    evidence: [],
  }
}

function mayBeAgency(name: string): boolean {
  return isAgency(name) || /^\p{Lu}[\p{L}. /&-]{1,30}$/u.test(name)
}

/** "Calif.", "N.Y.", "Pa.": an abbreviated region makes even a place in small letters a dateline. */
function isShortRegion(region: string): boolean {
  return /^\s*(?:\p{Lu}\.){2,3}$|^\s*\p{Lu}\p{Ll}{1,4}\.$|^\s*\p{Lu}{2}$/u.test(region)
}
