import type { NamesModel } from '../names-model'
import { wordKey } from './hash'
import { unpackDigits, unpackNumbers } from './packed'
import { SortedKeys } from './sorted-keys'

/** Lists that a word or phrase may stand in; one bit each. The numbers are part of the model's format. */
export enum Gazetteer {
  FirstName = 0,
  LastName = 1,
  City = 2,
  Region = 3,
  Country = 4,
  Demonym = 5,
  Title = 6,
  OrganizationHead = 7,
  OrganizationSuffix = 8,
  Organization = 9,
  PlaceHead = 10,
  Calendar = 11,
  OtherHead = 12,
  Particle = 13,
  Speech = 14,
  Occupation = 15,
  Agency = 16,
  Subdivision = 17,
}

export const has = (set: number, list: Gazetteer): boolean => ((set >> list) & 1) === 1

/** What the model knows about words and phrases, by the hash of their lower case. */
export class Words {
  readonly #keys: SortedKeys
  /** The gazetteers of a row, as bits. */
  readonly gazetteers: Int32Array
  /** The cluster of a row plus one, 0 for none. */
  readonly cluster: Int32Array
  /** The middle group of a cluster, and the coarse group of a middle one. */
  readonly middle: Int32Array
  readonly coarse: Int32Array

  constructor(packed: NamesModel['words']) {
    this.#keys = new SortedKeys(unpackNumbers(packed.keys, true))
    const rows = unpackDigits(packed.gazetteer)
    this.gazetteers = new Int32Array(rows.length)
    for (let row = 0; row < rows.length; row++) this.gazetteers[row] = packed.gazetteers[rows[row]]
    this.cluster = unpackNumbers(packed.cluster)
    this.middle = unpackNumbers(packed.middle)
    this.coarse = unpackNumbers(packed.coarse)
  }

  /** Row of the word or phrase, -1 for an unknown one. */
  find(hash: number): number {
    return this.#keys.find(wordKey(hash))
  }
}
