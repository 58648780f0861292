import { firstNames } from '../../lexicon/generated/first-names'
import { readByValue } from '../../mentions/names/by-value'
import { lazily } from '../../source/lazily'
import { Gender } from './entity-index'

const givenNames = lazily(() => readByValue(firstNames.toLowerCase()))

/** Is the word (in lower case) a given name that the table knows? */
export function isGivenName(name: string): boolean {
  return givenNames().has(name)
}

/** The sex that most bearers of a given name (in lower case) have. */
export function givenGender(name: string): Gender {
  const sex = givenNames().get(name)
  return sex === 'm' ? Gender.Male : sex === 'f' ? Gender.Female : Gender.Unknown
}
