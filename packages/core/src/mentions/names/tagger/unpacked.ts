import type { NamesModel, UnpackedNames } from '../names-model'
import { digitAt, pairAt } from './packed'
import { indexKeys, type KeyIndex } from './sorted-keys'
import { readWeights, type WeightLists } from './weights'
import { Words } from './words'

/** Version of the arrangement. Read in the other byte order it is another number. */
const MARK = 0x6e670001
const ALIGNMENT = 8

/** The lists in the order in which they stand in the bytes; their lengths stand in the head. */
const LISTS: {
  readonly [name in keyof Lists]: new (
    buffer: ArrayBufferLike,
    start: number,
    length: number,
  ) => Lists[name]
} = {
  language: Uint8Array,
  /** What a step is worth, then the transitions. */
  numbers: Float64Array,
  wordKeys: Int32Array,
  wordFirst: Int32Array,
  wordFilter: Int32Array,
  gazetteers: Int32Array,
  gazetteer: Uint8Array,
  cluster: Uint16Array,
  middle: Uint16Array,
  coarse: Uint16Array,
  featureKeys: Int32Array,
  featureFirst: Int32Array,
  featureFilter: Int32Array,
  firstWeight: Int32Array,
  labels: Uint8Array,
  values: Int8Array,
}

interface Lists {
  readonly language: Uint8Array
  readonly numbers: Float64Array
  readonly wordKeys: Int32Array
  readonly wordFirst: Int32Array
  readonly wordFilter: Int32Array
  readonly gazetteers: Int32Array
  readonly gazetteer: Uint8Array
  readonly cluster: Uint16Array
  readonly middle: Uint16Array
  readonly coarse: Uint16Array
  readonly featureKeys: Int32Array
  readonly featureFirst: Int32Array
  readonly featureFilter: Int32Array
  readonly firstWeight: Int32Array
  readonly labels: Uint8Array
  readonly values: Int8Array
}

const names = Object.keys(LISTS) as (keyof Lists)[]
const HEAD = aligned((1 + names.length) * 4)

/** Unpacks a model into bytes of which `readUnpacked` only takes views. */
export function unpackNames(model: NamesModel): UnpackedNames {
  const { words, weights } = model
  const wordKeys = indexKeys(words.keys)
  const lists = readWeights(weights, model.transitions)
  const rows = wordKeys.keys.length
  const pairs = (packed: string): Uint16Array =>
    Uint16Array.from({ length: packed.length / 2 }, (_, row) => pairAt(packed, row))
  return join({
    language: Uint8Array.from(model.language, (letter) => letter.charCodeAt(0)),
    numbers: Float64Array.of(lists.step, ...lists.transitions),
    wordKeys: wordKeys.keys,
    wordFirst: wordKeys.first,
    wordFilter: wordKeys.filter,
    gazetteers: Int32Array.from(words.gazetteers),
    gazetteer: Uint8Array.from({ length: rows }, (_, row) => digitAt(words.gazetteer, row)),
    cluster: pairs(words.cluster),
    middle: pairs(words.middle),
    coarse: pairs(words.coarse),
    featureKeys: lists.keys.keys,
    featureFirst: lists.keys.first,
    featureFilter: lists.keys.filter,
    firstWeight: lists.first,
    labels: lists.labels,
    values: lists.values,
  })
}

function join(lists: Lists): UnpackedNames {
  const size = names.reduce((sum, name) => sum + aligned(lists[name].byteLength), HEAD)
  const bytes = new Uint8Array(size)
  const head = new Int32Array(bytes.buffer, 0, 1 + names.length)
  head[0] = MARK
  let end = HEAD
  for (const [row, name] of names.entries()) {
    const list = lists[name]
    head[1 + row] = list.length
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), end)
    end += aligned(list.byteLength)
  }
  return bytes
}

/** A model as the tagger uses it. */
export interface UnpackedModel {
  readonly language: string
  readonly words: Words
  readonly weights: WeightLists
}

/** @throws TypeError where the bytes are from another version, or from a machine of another byte order */
export function readUnpacked(unpacked: UnpackedNames): UnpackedModel {
  const lists = viewLists(unpacked)
  const { gazetteers, gazetteer, cluster, middle, coarse } = lists
  const keys = (keys: Int32Array, first: Int32Array, filter: Int32Array): KeyIndex => ({ keys, first, filter })
  return {
    language: String.fromCharCode(...lists.language),
    words: new Words(keys(lists.wordKeys, lists.wordFirst, lists.wordFilter), {
      gazetteers: (row) => gazetteers[gazetteer[row]],
      cluster: (row) => cluster[row],
      middle: (row) => middle[row],
      coarse: (row) => coarse[row],
    }),
    weights: {
      keys: keys(lists.featureKeys, lists.featureFirst, lists.featureFilter),
      first: lists.firstWeight,
      labels: lists.labels,
      values: lists.values,
      step: lists.numbers[0],
      transitions: lists.numbers.subarray(1),
    },
  }
}

function viewLists(unpacked: UnpackedNames): Lists {
  // Views of numbers begin at whole numbers.
  const { buffer, byteOffset } = unpacked.byteOffset % ALIGNMENT === 0 ? unpacked : unpacked.slice()
  const head = new Int32Array(buffer, byteOffset, 1 + names.length)
  if (head[0] !== MARK) throw new TypeError('unpacked names model of another version, or from another machine')
  const lists: Record<string, Lists[keyof Lists]> = {}
  let end = byteOffset + HEAD
  for (const [row, name] of names.entries()) {
    const list = new LISTS[name](buffer, end, head[1 + row])
    lists[name] = list
    end += aligned(list.byteLength)
  }
  return lists as unknown as Lists
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}
