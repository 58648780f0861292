import { isBlank } from '../../source/characters'
import { lazily } from '../../source/lazily'
import { monthOf } from './month-names'
import { zoneOffset } from './time-zones'

/** What a date in a stamp is the date of. */
export type StampLabel = 'published' | 'modified' | null

/** A calendar date as a timestamp line, a caption or a header field prints it. */
export interface Stamp {
  /** EDTF: "2018-01-01", "2018-01-01T20:31:00+02:00"; "2018-01" where no day is given. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** What the words before it say: "Updated", "Published"; `null` where they say nothing. */
  readonly label: StampLabel
  /** True where day and month could be the other way round. */
  readonly ambiguous: boolean
}

// The letters months are written with, not \p{L}: that, repeated, takes longer to compile than to search an article.
const MONTH = String.raw`([A-Za-z\u00c0-\u024f\u0370-\u04ff\u05d0-\u05ea\u0620-\u064a\u0900-\u096f]{2,12})\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`
const YEAR = String.raw`((?:1[6-9]|20)\d\d)`
/** No further digit, unless a clock time is glued to it ("20246:08 AM"). */
const END = String.raw`(?!\d(?!\d?:\d\d))`
interface Form {
  readonly form: string
  readonly y: number
  readonly m: number
  readonly d: number
  /** Day and month are numbers, and could change places. */
  readonly loose?: true
  /** What a text must hold for the form to be in it: patterns that cost little, tried before one is built. */
  readonly needs: RegExp
}

const YEAR_DIGITS = /(?:1[6-9]|20)\d\d/
const NUMERIC = /\d[/.-]\d/

/** Each form of a date with the groups its year, month and day are in. */
const FORMS: readonly Form[] = [
  { form: String.raw`${YEAR}-(\d\d)-(\d\d)(?!\d)`, y: 1, m: 2, d: 3, needs: NUMERIC },
  { form: String.raw`${YEAR}[/.](\d{1,2})[/.](\d{1,2})(?!\d)`, y: 1, m: 2, d: 3, needs: NUMERIC },
  { form: String.raw`${YEAR}年\s?(\d{1,2})月\s?(\d{1,2})日`, y: 1, m: 2, d: 3, needs: /年/ },
  { form: String.raw`${YEAR}년\s?(\d{1,2})월\s?(\d{1,2})일`, y: 1, m: 2, d: 3, needs: /년/ },
  { form: String.raw`${MONTH}\s{0,2}${DAY},?\s{1,2}${YEAR}${END}`, m: 1, d: 2, y: 3, needs: YEAR_DIGITS },
  {
    form: String.raw`${DAY}[\s-]{1,2}(?:de\s|of\s)?${MONTH},?[\s-]{1,2}(?:de\s|del\s)?${YEAR}${END}`,
    d: 1,
    m: 2,
    y: 3,
    needs: YEAR_DIGITS,
  },
  // "2024. március 12."
  { form: String.raw`${YEAR}\.\s?${MONTH}\s${DAY}(?!\d)`, y: 1, m: 2, d: 3, needs: /\d{4}\.\s?[^\d\s]/ },
  { form: String.raw`(\d{1,2})([/.-])(\d{1,2})\2${YEAR}${END}`, d: 1, m: 3, y: 4, loose: true, needs: NUMERIC },
  { form: String.raw`(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?!\d)`, d: 1, m: 3, y: 4, loose: true, needs: NUMERIC },
]
const patterns: RegExp[] = []
const patternOf = (index: number): RegExp => {
  patterns[index] ??= new RegExp(FORMS[index].form, 'gu')
  return patterns[index]
}
const TIME = lazily(
  () =>
    /^(?:[\s,|•·@T–-]|at|um|à|às|o'clock|\((?!\p{L}{6}))*(\d{1,2})(?:[:.h時](\d\d))?(?::(\d\d)(?:\.\d+)?)?\s?([ap]\.?\s?m\b\.?)?(?:\s?(?:Uhr|hrs|hours|h)\b)?\s?\(?\s?(Z\b|(?:GMT|UTC)?\s?[+-]\d{1,2}:?\d{0,2}|\p{L}[\p{L}.]{1,4}(?!\p{L}))?/iu,
)
const BEFORE = lazily(
  () =>
    /(\d{1,2})[:.](\d\d)\s?([ap]\.?m\b\.?)?\s?(\p{L}{2,4})?(?:[\s,|•·]|on|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,6}\.?|Uhr)*$/iu,
)
const MODIFIED =
  /(?:updated?|modified|revised|edited|changed|refreshed|aktualisiert|geändert|mis à jour(?: le)?|màj|modifié|actualizad[oa]|atualizad[oa]|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|обновлено|изменено|(?:son )?güncelleme|更新|آخر تحديث|수정)\s?(?:on|at|am|le|el|em|il|op|på|في)?\s?[:|-]?$/iu
const PUBLISHED =
  /(?:published|posted|created|publish(?:ed)? date|first published|originally published|veröffentlicht|erschienen|publié|publicad[oa]|pubblicato|gepubliceerd|publicerad|publisert|opublikowano|опубликовано|yayınlanma(?: tarihi)?|公開|نشر|发布|發布|입력|등록)\s?(?:on|at|am|le|el|em|il|op|på|في)?\s?[:|-]?$/iu

/** A part of every word that labels a date. */
const LABEL_WORD =
  /updat|modif|revis|edit|chang|refresh|aktual|geändert|actual|jour|màj|更新|آخر|publi|pubbl|post|creat|veröff|erschien|公開|نشر|atual|aggiorn|bijge|uppd|oppd|opdat|обнов|измен|опубл|güncel|yayın|发布|發布|입력|등록|수정/i

/** Longest stretch that is searched for dates; a timestamp line is short. */
const LONGEST = 400

/** The dates of a short stretch of the source, in its order. */
export function readStamps(source: string, start: number, end: number): Stamp[] {
  const text = source.slice(start, Math.min(end, start + LONGEST))
  if (!/\d/.test(text)) return []
  const found: Stamp[] = []
  const taken: { start: number; end: number }[] = []
  for (let index = 0; index < FORMS.length; index++) {
    const { y, m, d, loose, needs } = FORMS[index]
    if (!needs.test(text)) continue
    const pattern = patternOf(index)
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const from = match.index
      if (from > 0 && /[\d$£€/]/.test(text[from - 1])) continue
      const to = from + match[0].length
      if (taken.some((other) => from < other.end && to > other.start)) continue
      let year = Number(match[y])
      let month = /\d/.test(match[m]) ? Number(match[m]) : monthOf(match[m])
      let day = Number(match[d])
      let ambiguous = false
      if (loose) {
        if (year < 100) year += 2000
        if (match[2] === '.') {
          // Points part day, month and year, the day first, unless that is no date.
          if (month > 12 && day <= 12) [day, month] = [month, day]
        } else {
          // Day first unless that is no date: who prints month first prints an American zone or "am" beside it.
          const american = /\b(?:[ECMP][SD]?T|[ap]\.?m)\b/i.test(text)
          ambiguous = day <= 12 && month <= 12 && day !== month && !american
          if (month > 12 || (american && day <= 12)) [day, month] = [month, day]
        }
      }
      if (!isDay(year, month, day)) continue
      taken.push({ start: from, end: to })
      const time = timeBeside(text, from, to, year, month, day)
      const date = `${year}-${two(month)}-${two(day)}`
      found.push({
        value: time ? `${date}T${time.value}` : date,
        start: start + (time ? Math.min(from, time.start) : from),
        end: start + (time ? Math.max(to, time.end) : to),
        label: labelBefore(text, time ? Math.min(from, time.start) : from),
        ambiguous,
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The clock time that stands after the date, or before it. */
function timeBeside(
  text: string,
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): { value: string; start: number; end: number } | null {
  const tail = text.slice(to, to + 40)
  const after = /\d/.test(tail) ? TIME().exec(tail) : null
  if (after && (after[2] !== undefined || after[4] !== undefined)) {
    const value = clock(after[1], after[2], after[3], after[4], after[5], year, month, day)
    if (value) return { value, start: to, end: to + after[0].trimEnd().length }
  }
  const head = text.slice(Math.max(0, from - 40), from)
  const before = /\d[:.]\d\d/.test(head) ? BEFORE().exec(head) : null
  if (before) {
    const tailZone = /^\s?\(?(\p{Lu}{2,4})\b/u.exec(tail)?.[1]
    const value = clock(before[1], before[2], undefined, before[3], before[4] ?? tailZone, year, month, day)
    if (value) return { value, start: Math.max(0, from - 40) + before.index, end: to }
  }
  return null
}

function clock(
  hours: string,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
  zone: string | undefined,
  year: number,
  month: number,
  day: number,
): string | null {
  let hour = Number(hours)
  const minute = Number(minutes ?? 0)
  const second = Number(seconds ?? 0)
  if (half) {
    if (hour < 1 || hour > 12) {
      // "15:40 pm" is printed too.
      if (hour > 23) return null
    } else hour = (hour % 12) + (half[0].toLowerCase() === 'p' ? 12 : 0)
  }
  if (hour > 23 || minute > 59 || second > 59) return null
  let offset = ''
  if (zone) {
    const signed = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone)
    if (signed) offset = Number(signed[2]) < 15 ? `${signed[1]}${signed[2].padStart(2, '0')}:${signed[3] ?? '00'}` : ''
    else {
      const shift = zoneOffset(zone.trim(), year, month, day)
      if (shift !== null) {
        const size = Math.abs(shift)
        offset = `${shift < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
      }
    }
  }
  return `${two(hour)}:${two(minute)}:${two(second)}${offset}`
}

/** What the words right before a date say it is. */
function labelBefore(text: string, from: number): StampLabel {
  let to = from
  let head = text.slice(Math.max(0, to - 60), to)
  if (!LABEL_WORD.test(head)) return null
  // "Updated: Mon, " and "Published on Monday, " name the weekday first, and "Updated 3:40 pm ET, " the time.
  head = head.replace(
    /(?:[\s,|•·(:]|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?|\d{1,2}[:.]\d\d|[ap]\.?m\.?|[ECMP][SD]?T|GMT|BST|IST|UTC|at|on|the)+$/iu,
    '',
  )
  to = head.length
  while (to > 0 && isBlank(head.charCodeAt(to - 1))) to--
  head = head.slice(0, to)
  if (MODIFIED.test(head)) return 'modified'
  if (PUBLISHED.test(head)) return 'published'
  return null
}
