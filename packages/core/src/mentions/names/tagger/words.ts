import type { NamesModel } from '../names-model'
import { wordKey } from './hash'
import { digitAt, pairAt } from './packed'
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
  readonly #packed: NamesModel['words']

  constructor(packed: NamesModel['words']) {
    this.#keys = new SortedKeys(packed.keys)
    this.#packed = packed
  }

  /** Row of the word or phrase, -1 for an unknown one. */
  find(hash: number): number {
    return this.#keys.find(wordKey(hash))
  }

  /** The gazetteers of a row, as bits. */
  gazetteers(row: number): number {
    return this.#packed.gazetteers[digitAt(this.#packed.gazetteer, row)]
  }

  /** The cluster of a row plus one, 0 for none. */
  cluster(row: number): number {
    return pairAt(this.#packed.cluster, row)
  }

  /** The middle group of a cluster. */
  middle(cluster: number): number {
    return pairAt(this.#packed.middle, cluster)
  }

  /** The coarse group of a middle one. */
  coarse(middle: number): number {
    return pairAt(this.#packed.coarse, middle)
  }
}
