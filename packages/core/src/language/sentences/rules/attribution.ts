import { speechVerbs } from '../../../lexicon/generated/speech-verbs'
import { lazyLexicon } from '../../../lexicon/table'
import { Case, TokenType } from '../../tokens'
import { type Boundary, caseAt, formLower, formText } from '../boundary'

const verbs = lazyLexicon(speechVerbs)
/** Words of a name or title that may stand between the mark and the verb. */
const REACH = 6

/** “Why?” Putin asked. / “Never!” Prime Minister Netanyahu said: one sentence, since "?" and "!" replace the comma. */
export function attribution(boundary: Boundary): boolean | null {
  const { stop, closed, word, end, tokens, opened } = boundary
  if (!closed || opened || word === end) return null
  const mark = formText(boundary, stop)
  if (mark !== '?' && mark !== '!') return null
  for (let token = word; token < end && token < word + REACH; token++) {
    if (tokens.type[token] !== TokenType.Word) return null
    const shape = caseAt(boundary, token)
    if (shape === Case.Lower) return token > word && verbs().has(formLower(boundary, token)) ? false : null
  }
  return null
}
