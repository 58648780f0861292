import { layoutWords } from '../../lexicon/generated/layout-words'
import { lazyMap } from '../../lexicon/table'

/** The classes of data/layout-words.tsv; the index is the class's place in a row's counts. */
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
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

export const CLASS_COUNT = WORD_CLASSES.length

/** Place of a class in a row's counts. */
export const CLASS = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, index])) as Readonly<
  Record<WordClass, number>
>

const table = lazyMap(layoutWords)
let masks: Map<string, number> | null = null

/** Lower-case word to the set of its classes, bit `CLASS[name]` for each. */
export function wordClasses(): ReadonlyMap<string, number> {
  if (masks) return masks
  masks = new Map()
  for (const [word, classes] of table()) {
    let mask = 0
    for (const name of classes.split(' ')) {
      const index = CLASS[name as WordClass]
      if (index === undefined) throw new Error(`data/layout-words.tsv: "${word}" has the unknown class "${name}"`)
      mask |= 1 << index
    }
    masks.set(word, mask)
  }
  return masks
}
