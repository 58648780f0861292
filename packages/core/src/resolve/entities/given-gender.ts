import { firstNames } from '../../lexicon/generated/first-names'
import { lazyMap } from '../../lexicon/table'
import { Gender } from './entity-index'

let table: ReadonlyMap<string, string> | null = null

/** The sex that most bearers of a given name (in lower case) have. */
export function givenGender(name: string): Gender {
  table ??= lazyMap(firstNames.toLowerCase())()
  const sex = table.get(name)
  return sex === 'm' ? Gender.Male : sex === 'f' ? Gender.Female : Gender.Unknown
}
