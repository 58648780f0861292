import { firstNames } from '../../lexicon/generated/first-names'
import { lazyLowerLexicon } from '../../lexicon/table'
import { Gender } from './entity-index'

const table = lazyLowerLexicon(firstNames)

/** The sex that most bearers of a given name (in lower case) have. */
export function givenGender(name: string): Gender {
  const sex = table().get(name)
  return sex === 'm' ? Gender.Male : sex === 'f' ? Gender.Female : Gender.Unknown
}
