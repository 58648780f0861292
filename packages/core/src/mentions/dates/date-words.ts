import { Case, type Forms } from '../../language/tokens'
import { dateWordClasses, type WordClass } from '../../lexicon/date-words'
import { scratch } from '../../source/scratch'
import type { Relation, Unit } from './date-expression'

/** What a form can be in a date; several at once ("second", "may", "fall"). */
export enum Word {
  Month = 1 << 0,
  Weekday = 1 << 1,
  Weekdays = 1 << 2,
  Unit = 1 << 3,
  Units = 1 << 4,
  Season = 1 << 5,
  Part = 1 << 6,
  Clock = 1 << 7,
  Deictic = 1 << 8,
  Cardinal = 1 << 9,
  Ordinal = 1 << 10,
  Relation = 1 << 11,
  Direction = 1 << 12,
  Edge = 1 << 13,
  Bound = 1 << 14,
  About = 1 << 15,
  Article = 1 << 16,
  Vague = 1 << 17,
  Number = 1 << 18,
  Zone = 1 << 19,
  Meridiem = 1 << 20,
  Tens = 1 << 21,
  Decade = 1 << 22,
  Every = 1 << 23,
  Adverb = 1 << 24,
  Compound = 1 << 25,
  Holiday = 1 << 26,
  Fiscal = 1 << 27,
  Half = 1 << 28,
  Period = 1 << 29,
  Comma = 1 << 30,
  Eve = 1 << 31,
}

/** The values behind a form's classes; a field counts only where its bit is set. */
export interface WordValue {
  flags: number
  month: number
  weekday: number
  unit: string
  season: number
  part: string
  /** "10:35", "6am": minutes and the hour as printed. */
  hour: number
  minute: number | null
  second: number | null
  meridiem: number | null
  deictic: number
  cardinal: number
  scale: number
  ordinal: number
  relation: Relation | 'prior' | 'same'
  direction: string
  edge: string
  bound: string
  vague: number
  /** A number in digits, with how many there are; `decimal` where it is "2.5" or "1,000". */
  number: number
  digits: number
  zone: number | null
  tens: number
  /** 198 for "1980s", 8 for "80s". */
  decade: number
  adverb: string
  /** The parts of "third-quarter", "mid-November", "year-ago". */
  parts: readonly string[]
}

export const isUnit = (unit: string): unit is Unit => /^(s|min|h|[DWKMQYEC])$/.test(unit)

const bits: Readonly<Record<string, Word>> = {
  month: Word.Month,
  weekday: Word.Weekday,
  weekdays: Word.Weekdays,
  unit: Word.Unit,
  units: Word.Units,
  season: Word.Season,
  part: Word.Part,
  parts: Word.Part,
  clock: Word.Clock,
  deictic: Word.Deictic,
  cardinal: Word.Cardinal,
  scale: Word.Cardinal,
  ordinal: Word.Ordinal,
  relation: Word.Relation,
  direction: Word.Direction,
  edge: Word.Edge,
  bound: Word.Bound,
  about: Word.About,
  article: Word.Article,
  vague: Word.Vague,
  zone: Word.Zone,
  meridiem: Word.Meridiem,
  tens: Word.Tens,
  every: Word.Every,
  adverb: Word.Adverb,
  fiscal: Word.Fiscal,
  half: Word.Half,
  period: Word.Period,
  eve: Word.Eve,
}

/** Words that are a date's only with a capital letter: "may", "march", "sun", "sat", "wed". */
const proper = Word.Month | Word.Weekday | Word.Weekdays

interface KnownWord {
  readonly flags: number
  readonly value: WordValue | null
}

const nothing: KnownWord = { flags: 0, value: null }

const scratchFlags = scratch((length) => new Int32Array(length))

/**
 * Looks every distinct form of the article up once: per form its `Word` bits, and its values where it has any. It holds until
 * the next article is read.
 */
export class DateWords {
  readonly flags: Int32Array
  readonly #forms: Forms

  constructor(forms: Forms, holidayWords: ReadonlySet<string>) {
    this.flags = scratchFlags(forms.count)
    this.#forms = forms
    for (let form = 0; form < forms.count; form++) {
      const spelling = forms.spelling[form]
      let known = spelling.date as KnownWord | null
      if (known === null) {
        const { text, lower, case: letterCase } = spelling
        const value = readWord(text, lower, letterCase)
        let flags = value?.flags ?? 0
        if (letterCase !== Case.Lower && letterCase !== Case.None && holidayWords.has(lower)) flags |= Word.Holiday
        else if (text === ',') flags = Word.Comma
        known = flags === 0 && !value ? nothing : { flags, value }
        spelling.date = known
      }
      this.flags[form] = known.flags
    }
  }

  /** Only for a form that is more than a comma. */
  valueOf(form: number): WordValue {
    return (this.#forms.spelling[form].date as KnownWord).value as WordValue
  }
}

function emptyValue(): WordValue {
  return {
    flags: 0,
    month: 0,
    weekday: 0,
    unit: '',
    season: 0,
    part: '',
    hour: 0,
    minute: null,
    second: null,
    meridiem: null,
    deictic: 0,
    cardinal: 0,
    scale: 0,
    ordinal: 0,
    relation: 'this',
    direction: '',
    edge: '',
    bound: '',
    vague: 0,
    number: 0,
    digits: 0,
    zone: null,
    tens: 0,
    decade: 0,
    adverb: '',
    parts: [],
  }
}

export function readWord(text: string, lower: string, letterCase: Case): WordValue | null {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return readDigits(lower)
  if (first < 97 || first > 122 || lower.length > 24) return null
  // An abbreviation carries its stop: "nov.".
  const classes =
    dateWordClasses(lower) ?? (lower.charCodeAt(lower.length - 1) === 46 ? dateWordClasses(lower.slice(0, -1)) : null)
  if (classes) return readClasses(text, lower, letterCase, classes)
  if (lower.includes('-')) {
    const parts = lower.split('-')
    if (parts.length > 4 || !parts.some((part) => dateWordClasses(part))) return null
    const value = emptyValue()
    // "twenty-first", "twenty-five"
    const tens = dateWordClasses(parts[0])?.find(([name]) => name === 'cardinal')
    const ones =
      parts.length === 2
        ? dateWordClasses(parts[1])?.find(([name]) => name === 'cardinal' || name === 'ordinal')
        : undefined
    if (tens && ones && Number(tens[1]) >= 20 && Number(ones[1]) < 10) {
      value.flags = ones[0] === 'cardinal' ? Word.Cardinal : Word.Ordinal
      value[ones[0] === 'cardinal' ? 'cardinal' : 'ordinal'] = Number(tens[1]) + Number(ones[1])
      return value
    }
    value.flags = Word.Compound
    value.parts = parts
    return value
  }
  return null
}

function readClasses(text: string, lower: string, letterCase: Case, classes: readonly WordClass[]): WordValue | null {
  const value = emptyValue()
  for (const [name, content] of classes) {
    const bit = bits[name]
    if (letterCase === Case.Lower && (bit & proper) !== 0) continue
    // An abbreviation in capitals is a sign ("SAT", "MAR"), and a zone in small letters a word ("est", "et").
    if (letterCase === Case.Upper && text.length === 3 && (bit & proper) !== 0 && lower !== 'may') continue
    if (bit === Word.Zone && letterCase !== Case.Upper && lower !== 'eastern' && lower !== 'pacific') continue
    value.flags |= bit
    fill(value, name, content)
  }
  return value.flags ? value : null
}

function fill(value: WordValue, name: string, content: string): void {
  switch (name) {
    case 'month':
      value.month = Number(content)
      break
    case 'weekday':
    case 'weekdays':
      value.weekday = Number(content)
      break
    case 'unit':
    case 'units':
      value.unit = content
      break
    case 'season':
      value.season = Number(content)
      break
    case 'part':
    case 'parts':
      value.part = content
      break
    case 'clock':
      value.hour = Number(content)
      break
    case 'deictic':
      value.deictic = Number(content)
      break
    case 'cardinal':
      value.cardinal = Number(content)
      break
    case 'scale':
      value.scale = Number(content)
      break
    case 'ordinal':
      value.ordinal = Number(content)
      break
    case 'relation':
      value.relation = content as Relation
      break
    case 'direction':
      value.direction = content
      break
    case 'edge':
      value.edge = content
      break
    case 'bound':
      value.bound = content
      break
    case 'vague':
      value.vague = Number(content)
      break
    case 'zone':
      value.zone = content === 'local' ? null : Number(content)
      break
    case 'meridiem':
      value.meridiem = Number(content)
      break
    case 'tens':
      value.tens = Number(content) / 10
      break
    case 'adverb':
      value.adverb = content
      break
  }
}

/** "30", "1,000", "2.5", "10:35", "6am", "21st", "1980s", "80s", "10-year". */
function readDigits(lower: string): WordValue | null {
  if (lower.length > 24) return null
  const value = emptyValue()
  let at = 0
  while (at < lower.length && isDigit(lower.charCodeAt(at))) at++
  const head = Number(lower.slice(0, at))
  const rest = lower.slice(at)
  value.number = head
  value.digits = at
  if (rest === '') {
    if (at > 4) return null
    value.flags = Word.Number
    return value
  }
  if (rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th') {
    value.flags = Word.Ordinal
    value.ordinal = head
    return value
  }
  if (rest === 's' && ((at === 4 && head % 10 === 0 && head >= 1000) || (at === 2 && head % 10 === 0))) {
    value.flags = Word.Decade
    value.decade = head / 10
    return value
  }
  if (rest === 'am' || rest === 'pm' || rest === 'a.m' || rest === 'p.m' || rest === 'a.m.' || rest === 'p.m.') {
    if (head < 1 || head > 12) return null
    return clock(value, head, null, null, rest[0] === 'p' ? 12 : 0)
  }
  const time = /^:([0-5]\d)(?::([0-5]\d))?(?:([ap])\.?m\.?)?$/.exec(rest)
  if (time && head < 25) {
    const meridiem = time[3] === undefined ? null : time[3] === 'p' ? 12 : 0
    if (meridiem !== null && (head < 1 || head > 12)) return null
    return clock(value, head, Number(time[1]), time[2] === undefined ? null : Number(time[2]), meridiem)
  }
  if (rest.charCodeAt(0) === 45) {
    value.flags = Word.Compound
    value.parts = lower.split('-')
    return value
  }
  const decimal = Number(lower.replaceAll(',', ''))
  if (Number.isNaN(decimal)) {
    const parts = lower.split('.')
    if (parts.length !== 3) return null
    value.flags = Word.Compound
    value.parts = parts
    return value
  }
  value.flags = Word.Cardinal
  value.cardinal = decimal
  return value
}

function clock(
  value: WordValue,
  hour: number,
  minute: number | null,
  second: number | null,
  meridiem: number | null,
): WordValue {
  value.flags = Word.Clock
  value.hour = hour
  value.minute = minute
  value.second = second
  value.meridiem = meridiem
  return value
}

const isDigit = (code: number) => code >= 48 && code <= 57
