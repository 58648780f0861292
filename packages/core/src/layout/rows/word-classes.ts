import { functionWords } from '../../lexicon/generated/function-words'
import { layoutWords } from '../../lexicon/generated/layout-words'
import { lazyLexicon, lazyWords } from '../../lexicon/table'
import { functionWords as smallWords } from '../../source/function-words'
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

/** The place after the last class: words of no class are counted there, so that counting needs not ask which word has one. */
const NO_CLASS = CLASS.finite + 1

/** How many counts a row has. */
export const CLASS_COUNT = NO_CLASS + 1

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
  // Prose of other languages has small words, too: of each the commonest, but those that names have.
  const foreign = new Set([CLASS.function])
  for (const language in smallWords) {
    if (language === 'en') continue
    for (const word of smallWords[language].split(' ', COMMONEST))
      if (!particles().has(word) && !classes.has(word)) classes.set(word, foreign)
  }
  return classes
}

const COMMONEST = 16
const particles = lazyWords('de|la|le|el|al|van|von|der|den|di|da|do|du|des|del|dos|das|los|las|en|und|y|e|a|o|i|u')

function placeOfClass(name: string): number {
  const place = CLASS[name as WordClass]
  if (place === undefined) throw new Error(`data/layout-words.tsv: unknown class "${name}"`)
  return place
}

/** A function word's place in `OPENERS` by its classes in the lexicon, -1 for none. */
function placeOfOpener(word: string): number {
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

/**
 * What the lexicons know of words, in one table that a word is looked up in without being cut out of its text. Which words
 * are known can't be foretold, and a branch foretold wrongly costs more than the rest: so a word stands in one of two slots,
 * both are read, and what was read is masked rather than asked about.
 */
export interface KnownWords {
  /** The hash of the word in a slot, 0 in a free one. Of two words, one in four thousand million has the other's hash. */
  readonly hashes: Int32Array
  /** What is told of the word in a slot: see `firstClassOf`, `secondClassOf`, `openerOf`. */
  readonly told: Int32Array
}

/** Place in `WORD_CLASSES` and the counts of what `toldOf` answers; `NO_CLASS` for a word of none. */
export const firstClassOf = (told: number): number => (told & 63) ^ NO_CLASS

/** The same for words of two classes. */
export const secondClassOf = (told: number): number => ((told >> 6) & 63) ^ NO_CLASS

/** Place in `OPENERS`, -1 for none. */
export const openerOf = (told: number): number => (told >> 12) - 1

function tell(classes: readonly number[], opener: number): number {
  if (classes.length > 2) throw new Error('A word is of two classes at most')
  const [first = NO_CLASS, second = NO_CLASS] = classes
  return ((opener + 1) << 12) | ((second ^ NO_CLASS) << 6) | (first ^ NO_CLASS)
}

export const knownWords = prepared('known-words', makeKnownWords)

function makeKnownWords(): KnownWords {
  const hashes = new Int32Array(SLOTS)
  const told = new Int32Array(SLOTS)
  for (const [text, places] of readClasses()) place(hashes, told, hashOf(text), tell([...places], placeOfOpener(text)))
  return { hashes, told }
}

/** Puts a word into its slot; one that stands there moves into its other, as cuckoos do (Pagh and Rodler 2004). */
function place(hashes: Int32Array, told: Int32Array, hash: number, what: number): void {
  let slot = slotOf(hash)
  for (let moves = 0; moves < SLOTS; moves++) {
    const [moved, itsTold] = [hashes[slot], told[slot]]
    hashes[slot] = hash
    told[slot] = what
    if (moved === 0) return
    hash = moved
    what = itsTold
    slot = slotOf(hash) === slot ? otherSlotOf(hash) : slotOf(hash)
  }
  throw new Error('The table of known words is too small')
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 20
const otherSlotOf = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> 20

/** What is known of the word of that hash; 0 for one that no lexicon knows. */
export function toldOf({ hashes, told }: KnownWords, hash: number): number {
  const slot = slotOf(hash)
  const other = otherSlotOf(hash)
  const unlike = hashes[slot] ^ hash
  const unlikeOther = hashes[other] ^ hash
  // `x | -x` is negative for every `x` but 0.
  return (told[slot] & ~((unlike | -unlike) >> 31)) | (told[other] & ~((unlikeOther | -unlikeOther) >> 31))
}

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

/** Whether a word in lower case is of one of the classes. */
export function isOfClass(word: string, names: readonly WordClass[]): boolean {
  const told = toldOf(knownWords(), hashOf(word))
  return names.some((name) => CLASS[name] === firstClassOf(told) || CLASS[name] === secondClassOf(told))
}
