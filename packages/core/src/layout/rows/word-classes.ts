import { functionWords } from '../../lexicon/generated/function-words'
import { layoutWords } from '../../lexicon/generated/layout-words'
import { lazyLexicon } from '../../lexicon/table'
import { prepared } from '../../source/prepared'

/**
 * The classes of data/layout-words.tsv and, last, three of data/function-words.tsv: their places in a row's counts. An
 * enum's members stand in the code that asks for them as numbers.
 */
export enum CLASS {
  month,
  weekday,
  by,
  stamp,
  clock,
  ago,
  read,
  share,
  subscribe,
  policy,
  ad,
  comment,
  related,
  more,
  tags,
  media,
  copyright,
  nav,
  section,
  agency,
  you,
  credit,
  role,
  position,
  'caption-verb',
  said,
  promo,
  correction,
  note,
  function,
  place,
  subject,
  modal,
  finite,
}

export type WordClass = keyof typeof CLASS

export const WORD_CLASSES = Object.keys(CLASS).filter((name) => !/^\d/.test(name)) as readonly WordClass[]

export const CLASS_COUNT = CLASS.finite + 1

/** What function words do, as far as it tells a sentence from a heading or a caption. */
const CLAUSE_CLASSES: Readonly<Record<string, WordClass>> = {
  subj: 'subject',
  modal: 'modal',
  fin: 'finite',
  be: 'finite',
  have: 'finite',
  do: 'finite',
}

/** What a row's first word is; the index is the answer of the feature `opens-with`. */
export const OPENERS = ['a', 'the', 'det', 'poss', 'subj', 'wh', 'prep', 'sub', 'and', 'adv', 'modal', 'be'] as const

const layoutTable = lazyLexicon(layoutWords)
const functionTable = lazyLexicon(functionWords)

/** Each word with the places of its classes in `WORD_CLASSES`. */
function readClasses(): Map<string, ReadonlySet<number>> {
  const classes = new Map<string, Set<number>>()
  for (const [word, names] of layoutTable().rows()) classes.set(word, new Set(names.split(' ').map(placeOfClass)))
  for (const [word, names] of functionTable().rows()) {
    const places = classes.get(word) ?? new Set()
    for (const name of names.split(',')) if (name in CLAUSE_CLASSES) places.add(CLASS[CLAUSE_CLASSES[name]])
    classes.set(word, places)
  }
  return classes
}

function placeOfClass(name: string): number {
  const place = CLASS[name as WordClass]
  if (place === undefined) throw new Error(`data/layout-words.tsv: unknown class "${name}"`)
  return place
}

/** A function word's place in `OPENERS` by its classes in the lexicon, -1 for none. */
function openerOf(word: string): number {
  if (word === 'a' || word === 'an') return 0
  if (word === 'the') return 1
  for (const name of functionTable().get(word)?.split(',') ?? []) {
    const place = (OPENERS as readonly string[]).indexOf(name)
    if (place >= 0) return place
  }
  return -1
}

/**
 * A word's hash grows by a letter with `mixLetter`, and by an apostrophe, hyphen or stop inside the word with `mixJoiner`. No
 * two words of small Latin letters up to the sixth share one.
 */
export const mixLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

/** The hash before the letter: 0xbdef7bdf is the inverse of 31 modulo 2³². */
export const unmixLetter = (hash: number, code: number): number => Math.imul(hash - code, 0xbdef7bdf)

const APOSTROPHE = 39
const HYPHEN = 45
const STOP = 46

export const isJoiner = (code: number): boolean =>
  code === APOSTROPHE || code === 0x2019 || code === HYPHEN || code === STOP

/** A curly apostrophe is a straight one. */
export const mixJoiner = (hash: number, part: number, code: number): number =>
  (Math.imul(hash ^ part, 0x85ebca6b) + (code === 0x2019 ? APOSTROPHE : code)) | 0

/** Two to the twelfth: the highest twelve bits of a product say the slot. */
const SLOTS = 4096

/** What the lexicons know of words, in one table that a word is looked up in without being cut out of its text. */
export interface KnownWords {
  /** The classes of word `w` are `classes[from[w]]` up to `classes[from[w + 1]]`: places in `WORD_CLASSES`. */
  readonly classes: Uint8Array
  readonly from: Uint16Array
  /** Place in `OPENERS`, -1 for none. */
  readonly opener: Int8Array
  /** Code units of each word. */
  readonly length: Uint8Array
  /** A word's place and one; it stands in the slot that its hash says, or in the next free one. */
  readonly slots: Uint16Array
  readonly hashes: Int32Array
}

export const knownWords = prepared('known-words', makeKnownWords)

function makeKnownWords(): KnownWords {
  const lists = readClasses()
  const slots = new Uint16Array(SLOTS)
  const hashes = new Int32Array(SLOTS)
  const opener = new Int8Array(lists.size)
  const length = new Uint8Array(lists.size)
  const from = new Uint16Array(lists.size + 1)
  const classes: number[] = []
  let word = 0
  for (const [text, places] of lists) {
    const hash = hashOf(text)
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    hashes[slot] = hash
    opener[word] = openerOf(text)
    length[word] = text.length
    for (const place of places) classes.push(place)
    slots[slot] = ++word
    from[word] = classes.length
  }
  return { classes: Uint8Array.from(classes), from, opener, length, slots, hashes }
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 20

/** The hash of a word in small letters. */
export function hashOf(word: string): number {
  let hash = 0
  let part = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isJoiner(code)) {
      hash = mixJoiner(hash, part, code)
      part = 0
    } else part = mixLetter(part, code)
  }
  return wholeHash(hash, part)
}

/** The hash of a word of parts that joiners part; of a word of one part it is the part's. */
export const wholeHash = (hash: number, part: number): number =>
  hash === 0 ? part : Math.imul(hash ^ part, 0x85ebca6b)

/** The place of the word of that hash and length; -1 for one that no lexicon knows. */
export function placeOfWord({ slots, hashes, length }: KnownWords, hash: number, units: number): number {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    // Of two words as long, one in four thousand million has the other's hash: not worth a look at the letters.
    if (hashes[slot] === hash && length[slots[slot] - 1] === units) return slots[slot] - 1
  return -1
}

/** Whether a word in lower case is of one of the classes. */
export function isOfClass(word: string, names: readonly WordClass[]): boolean {
  const known = knownWords()
  const place = placeOfWord(known, hashOf(word), word.length)
  if (place < 0) return false
  for (let at = known.from[place]; at < known.from[place + 1]; at++)
    if (names.includes(WORD_CLASSES[known.classes[at]])) return true
  return false
}
