import type { NamesModel } from '../names-model'
import { wordKey } from './hash'
import { digitAt, pairAt } from './packed'
import { indexKeys, type KeyIndex, SortedKeys } from './sorted-keys'

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

/** What is known about the rows of the word table. */
export interface WordTables {
  /** The gazetteers of a row, as bits. */
  gazetteers(row: number): number
  /** The cluster of a row plus one, 0 for none. */
  cluster(row: number): number
  /** The middle group of a cluster. */
  middle(cluster: number): number
  /** The coarse group of a middle one. */
  coarse(middle: number): number
}

/** What the model knows about words and phrases, by the hash of their lower case. */
export class Words {
  readonly #keys: SortedKeys

  constructor(
    keys: KeyIndex,
    readonly tables: WordTables,
  ) {
    this.#keys = new SortedKeys(keys)
  }

  /** Row of the word or phrase, -1 for an unknown one. */
  find(hash: number): number {
    return this.#keys.find(wordKey(hash))
  }
}

/** Reads digits where they are asked for. */
export const readWords = (packed: NamesModel['words']): Words =>
  new Words(indexKeys(packed.keys), {
    gazetteers: (row) => packed.gazetteers[digitAt(packed.gazetteer, row)],
    cluster: (row) => pairAt(packed.cluster, row),
    middle: (cluster) => pairAt(packed.middle, cluster),
    coarse: (middle) => pairAt(packed.coarse, middle),
  })
