import { functionWords } from '../../lexicon/generated/function-words'
import { layoutWords } from '../../lexicon/generated/layout-words'
import { lazyMap } from '../../lexicon/table'

/**
 * The classes of data/layout-words.tsv and, last, three of data/function-words.tsv; the index is the class's place in a
 * row's counts.
 */
export const WORD_CLASSES = [
  'month',
  'weekday',
  'by',
  'stamp',
  'clock',
  'ago',
  'read',
  'share',
  'subscribe',
  'policy',
  'ad',
  'comment',
  'related',
  'more',
  'tags',
  'media',
  'copyright',
  'nav',
  'section',
  'agency',
  'you',
  'credit',
  'role',
  'position',
  'caption-verb',
  'said',
  'promo',
  'correction',
  'note',
  'function',
  'place',
  'subject',
  'modal',
  'finite',
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

export const CLASS_COUNT = WORD_CLASSES.length

/** Place of a class in a row's counts. */
export const CLASS = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, index])) as Readonly<
  Record<WordClass, number>
>

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

const layoutTable = lazyMap(layoutWords)
const functionTable = lazyMap(functionWords)
let classes: Map<string, number[]> | null = null

/** Lower-case word to the places of its classes in `WORD_CLASSES`. */
export function wordClasses(): ReadonlyMap<string, readonly number[]> {
  if (classes) return classes
  classes = new Map()
  for (const [word, names] of layoutTable()) {
    const places: number[] = []
    for (const name of names.split(' ')) {
      const index = CLASS[name as WordClass]
      if (index === undefined) throw new Error(`data/layout-words.tsv: "${word}" has the unknown class "${name}"`)
      places.push(index)
    }
    classes.set(word, places)
  }
  for (const [word, names] of functionTable())
    for (const name of names.split(',')) {
      const clause = CLAUSE_CLASSES[name]
      if (clause === undefined) continue
      const places = classes.get(word)
      if (!places) classes.set(word, [CLASS[clause]])
      else if (!places.includes(CLASS[clause])) places.push(CLASS[clause])
    }
  return classes
}

/** Place in `OPENERS` of what a row opens with, -1 for any other word. */
export function openerOf(word: string): number {
  if (word === 'a' || word === 'an') return 0
  if (word === 'the') return 1
  const names = functionTable().get(word)
  if (names === undefined) return -1
  for (const name of names.split(',')) {
    const place = OPENERS.indexOf(name as (typeof OPENERS)[number])
    if (place >= 0) return place
  }
  return -1
}
