import { firstNames } from '../../lexicon/generated/first-names'
import { readLexicon } from '../../lexicon/table'
import { lazily } from '../../source/lazily'
import { Gender } from './entity-index'

const table = lazily(() => readLexicon(firstNames.toLowerCase()))

/** Is the word (in lower case) a given name that the table knows? */
export function isGivenName(name: string): boolean {
  return table().has(name)
}

/** The sex that most bearers of a given name (in lower case) have. */
export function givenGender(name: string): Gender {
  const sex = table().get(name)
  return sex === 'm' ? Gender.Male : sex === 'f' ? Gender.Female : Gender.Unknown
}
