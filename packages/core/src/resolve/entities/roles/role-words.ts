import type { Text } from '../../../language/text'
import { demonyms } from '../../../lexicon/generated/demonyms'
import { kin } from '../../../lexicon/generated/kin'
import { roles } from '../../../lexicon/generated/roles'
import { titles } from '../../../lexicon/generated/titles'
import { lazyMap, lazySet } from '../../../lexicon/table'
import type { NameSpan } from '../../../mentions/names/name-span'
import { Gender } from '../entity-index'
import { Folder } from '../name-mention'

const roleTable = lazyMap(roles)
const titleTable = lazyMap(titles)
const kinTable = lazyMap(kin)
const demonymTable = lazySet(demonyms)

/** The longest role of the tables, in words. */
const LONGEST_HEAD = 4

/** The words that say what somebody is: the last word of "chief executive" is at `endToken - 1`. */
export interface RoleHead {
  readonly firstToken: number
  readonly endToken: number
  readonly words: string
  readonly gender: Gender
  /** A relation or a kind of person ("wife", "woman"), which is no role. */
  readonly kin: boolean
}

interface HeadTable {
  readonly phrases: ReadonlyMap<string, { readonly gender: Gender; readonly kin: boolean }>
  readonly lastWords: ReadonlySet<string>
}

let heads: HeadTable | null = null

/** The three tables as one: jobs before titles before relations. */
function headTable(): HeadTable {
  if (heads) return heads
  const phrases = new Map<string, { gender: Gender; kin: boolean }>()
  const lastWords = new Set<string>()
  for (const [table, isKin] of [
    [roleTable(), false],
    [titleTable(), false],
    [kinTable(), true],
  ] as const) {
    for (const [phrase, row] of table) {
      // "Mr." says no role; an abbreviation is folded without its stop.
      const words = phrase.replace(/\./g, '')
      if (row.endsWith('-') || phrases.has(words)) continue
      const gender = row.startsWith('m') ? Gender.Male : row.startsWith('f') ? Gender.Female : Gender.Unknown
      phrases.set(words, { gender, kin: isKin })
      lastWords.add(words.slice(words.lastIndexOf(' ') + 1))
    }
  }
  heads = { phrases, lastWords }
  return heads
}

/** Words that may stand before a role's head in lower case. */
const MODIFIERS = new Set(
  "running former then-president ex-president deputy vice senior junior chief assistant associate acting interim executive general national international federal state local regional foreign prime first second third retired late current longtime long-time veteran incumbent outgoing incoming newly-elected elected presidential vice-presidential gubernatorial senatorial congressional parliamentary mayoral judicial legal military political economic financial social medical technical scientific environmental national-security communications operations sales marketing news human rights civil-rights women's sports music film art literary religious spiritual opposition ruling governing leading managing founding visiting supreme high top lead head special principal private public press campaign party police army navy air force defense defence finance health education justice interior trade energy labor labour home house senate committee company university college school city county town village district provincial investment research data policy government business technology media science computer software real estate tv television radio newspaper magazine independent liberal conservative socialist communist democratic republican far-right far-left left-wing right-wing right-winger moderate centrist nationalist populist ultra-nationalist anti-war pro-democracy pro-russian two-time three-time four-time five-time self-proclaimed self-described would-be award-winning prize-winning world-famous best-selling co-lead bureau staff team union trade labour world olympic national-team tennis soccer football basketball baseball hockey cricket rugby golf boxing cycling formula".split(
    ' ',
  ),
)

const LEADING = new Set(['former', 'then', 'ex', 'longtime', 'long-time', 'current', 'late', 'retired'])

const STOPS = new Set(
  'another other others one two some several many most such the a an this that these those his her its their our my your and or but nor of for to from in on at by with as than about after before when while if because since until who whom whose which what where how is are was were be been being am has have had do does did will would can could may might shall should must not no said says say told tells tell asked asks added adds called calls named made makes like unlike including via over under between among during against without within through both either even also just only then now there here said: because'.split(
    ' ',
  ),
)

/** What the role rules ask about words. One per article. */
export class RoleWords {
  readonly folder: Folder
  readonly #demonyms: (boolean | undefined)[] = []
  /** Per form: 1 no phrase of the tables ends in it, 2 one does, 0 not asked yet. */
  readonly #ends: Uint8Array

  /** Per token 1 where a name stands, whatever it names. */
  readonly named: Uint8Array

  constructor(
    readonly text: Text,
    names: readonly NameSpan[],
  ) {
    this.folder = new Folder(text)
    this.#ends = new Uint8Array(text.tokens.forms.count)
    this.named = new Uint8Array(text.tokens.count)
    for (const { firstToken, endToken } of names) this.named.fill(1, firstToken, endToken)
  }

  /** The longest job, title or relation whose last word is token `last`; null where none is. */
  headAt(last: number, from: number): RoleHead | null {
    if (last < from || !this.#endsHead(last)) return null
    let words = this.folder.at(last)
    let found: RoleHead | null = null
    const lowest = Math.max(last - LONGEST_HEAD + 1, from)
    for (let first = last; ; first--) {
      const known = headTable().phrases.get(words)
      if (known) found = { firstToken: first, endToken: last + 1, words, ...known }
      if (first <= lowest) return found
      words = `${this.folder.at(first - 1)} ${words}`
    }
  }

  #endsHead(at: number): boolean {
    const form = this.text.tokens.form[at]
    const known = this.#ends[form]
    if (known !== 0) return known === 2
    const ends = headTable().lastWords.has(this.folder.at(at))
    this.#ends[form] = ends ? 2 : 1
    return ends
  }

  word(at: number): string {
    return at >= 0 && at < this.text.tokens.count ? this.folder.at(at) : ''
  }

  capital(at: number): boolean {
    const { tokens } = this.text
    const kind = at >= 0 && at < tokens.count ? tokens.forms.case[tokens.form[at]] : 0
    return kind === 2 || kind === 3 || kind === 4
  }

  /** A nationality or a faith, by itself or as part of a compound. */
  demonym(at: number): boolean {
    const { tokens } = this.text
    const form = tokens.form[at]
    let known = this.#demonyms[form]
    if (known === undefined) {
      known = tokens.forms.text[form].split('-').some((part) => demonymTable().has(part))
      this.#demonyms[form] = known
    }
    return known
  }

  /** Whether the word at `at` may stand between a determiner and the head of a role. */
  modifies(at: number): boolean {
    const word = this.word(at)
    if (word === '' || STOPS.has(word)) return false
    if (MODIFIERS.has(word)) return true
    if (this.capital(at)) return true
    if (!/^[a-z][a-z-]*$/.test(word)) return /^\d+(?:st|nd|rd|th)$/.test(word)
    // Verbs before a name look like this: "criticized spokesman X", "says spokesman X", "meeting director X".
    return !/(?:ed|ing|ly|[^s]s)$/.test(word)
  }

  /** A word that is known to stand before roles. */
  isModifier(at: number): boolean {
    return MODIFIERS.has(this.word(at))
  }

  /** A word that begins a role: "former". */
  leads(at: number): boolean {
    return LEADING.has(this.word(at))
  }

  /** A capital that is the word's own, though it opens the sentence: a name's or a title's. */
  known(at: number): boolean {
    return this.named[at] === 1 || this.headAt(at, at) !== null || MODIFIERS.has(this.word(at))
  }

  isStop(at: number): boolean {
    return STOPS.has(this.word(at))
  }
}
