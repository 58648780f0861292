import { firstNames } from '../../lexicon/generated/first-names'
import { readLexicon } from '../../lexicon/table'
import { lazily } from '../../source/lazily'
import { Gender } from './entity-index'

const table = lazily(() => readLexicon(firstNames.toLowerCase()))

/** The sex that most bearers of a given name (in lower case) have. */
export function givenGender(name: string): Gender {
  const sex = table().get(name)
  return sex === 'm' ? Gender.Male : sex === 'f' ? Gender.Female : Gender.Unknown
}
