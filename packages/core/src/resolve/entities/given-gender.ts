import { firstNames } from '../../lexicon/generated/first-names'
import { lazyMap } from '../../lexicon/table'
import { Gender } from './entity-index'

const firstNameTable = lazyMap(firstNames)
let genders: ReadonlyMap<string, Gender> | null = null

/** The sex that most bearers of a given name (in lower case) have. */
export function givenGender(name: string): Gender {
  genders ??= new Map(
    [...firstNameTable()].map(([given, row]) => [
      given.toLowerCase(),
      row === 'm' ? Gender.Male : row === 'f' ? Gender.Female : Gender.Unknown,
    ]),
  )
  return genders.get(name) ?? Gender.Unknown
}
