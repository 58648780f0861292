import { type Numbers, prepareTables } from '../../../source/prepared'
import type { NamesModel, UnpackedNames } from '../names-model'
import { digitAt, pairAt } from './packed'
import { indexKeys, type KeyIndex } from './sorted-keys'
import { readWeights, type WeightLists } from './weights'
import { Words } from './words'

/** Version of the arrangement. Read in the other byte order it is another number. */
const MARK = 0x6e670003
const ALIGNMENT = 8
/** Mark, and the length of the text that says what lists follow. */
const HEAD = 8

const KINDS = [Uint8Array, Int8Array, Uint16Array, Int16Array, Int32Array, Float32Array, Float64Array]

interface Lists {
  readonly language: Uint8Array
  /** What a step is worth, then the transitions. */
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
  readonly weights: Int16Array
}

/** In the text: a list's name, its place in `KINDS`, its length. */
type Entry = readonly [name: string, kind: number, length: number]

/**
 * Unpacks a model into bytes of which `readUnpacked` only takes views. The tables that lexicons are read through stand
 * beside it, as a first article needs them too.
 */
export function unpackNames(model: NamesModel): UnpackedNames {
  const { words, weights } = model
  const wordKeys = indexKeys(words.keys)
  const lists = readWeights(weights, model.transitions)
  const rows = wordKeys.keys.length
  const pairs = (packed: string): Uint16Array =>
    Uint16Array.from({ length: packed.length / 2 }, (_, row) => pairAt(packed, row))
  const own: Lists = {
    language: bytesOf(model.language),
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
    weights: lists.weights,
  }
  return join({ ...own, ...prepareTables() })
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function join(lists: Readonly<Record<string, Numbers>>): UnpackedNames {
  const entries = Object.entries(lists)
  const text = bytesOf(
    JSON.stringify(
      entries.map(([name, list]): Entry => [name, KINDS.findIndex((kind) => list instanceof kind), list.length]),
    ),
  )
  let end = aligned(HEAD + text.length)
  const bytes = new Uint8Array(entries.reduce((sum, [, list]) => sum + aligned(list.byteLength), end))
  new Int32Array(bytes.buffer).set([MARK, text.length])
  bytes.set(text, HEAD)
  for (const [, list] of entries) {
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
  const lists = viewLists(unpacked) as unknown as Lists
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
      weights: lists.weights,
      step: lists.numbers[0],
      transitions: lists.numbers.subarray(1),
    },
  }
}

/** The lists by their names. */
export function viewLists(unpacked: UnpackedNames): Readonly<Record<string, Numbers>> {
  // Views of numbers begin at whole numbers.
  const { buffer, byteOffset } = unpacked.byteOffset % ALIGNMENT === 0 ? unpacked : unpacked.slice()
  const [mark, length] = new Int32Array(buffer, byteOffset, 2)
  if (mark !== MARK) throw new TypeError('unpacked names model of another version, or from another machine')
  const text = String.fromCharCode(...new Uint8Array(buffer, byteOffset + HEAD, length))
  const lists: Record<string, Numbers> = {}
  let end = byteOffset + aligned(HEAD + length)
  for (const [name, kind, count] of JSON.parse(text) as Entry[]) {
    const list = new KINDS[kind](buffer as ArrayBuffer, end, count)
    lists[name] = list
    end += aligned(list.byteLength)
  }
  return lists
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}
