import type { Text } from '../../../language/text'
import type { Draft } from '../draft'
import { Gender } from '../entity-index'
import type { RoleWords } from '../roles/role-words'
import { pronounWords } from './pronoun-words'
import { WordKind } from './word-kinds'

const SPEECH = /^(?:said|says|added|told)$/

/**
 * The sex of those whose title and first name don't tell: where one person alone stands in a sentence before "he" or
 * "she", and nobody else in the one before. Majority, at least two to one.
 */
export function learnGenders(
  text: Text,
  words: RoleWords,
  drafts: readonly Draft[],
  nameAt: Int32Array,
  quoted: Uint8Array,
  kinds: Uint8Array,
): (draft: number) => Gender {
  const { tokens } = text
  const male = new Int32Array(drafts.length)
  const female = new Int32Array(drafts.length)
  let previous = -1
  for (const { firstToken, endToken } of text.sentences) {
    let only = -1
    let several = false
    let opener = -1
    for (let at = firstToken; at < endToken; at++) {
      const draft = nameAt[at]
      if (draft >= 0 && drafts[draft].type === 'person') {
        if (only >= 0 && only !== draft) several = true
        only = draft
        // Where the name that opens the sentence ends.
        if (at === firstToken || opener === at) opener = at + 1
        continue
      }
      if (quoted[at] || several || kinds[tokens.form[at]] !== WordKind.Pronoun) continue
      const pronoun = pronounWords.get(words.word(at))
      if (!pronoun) continue
      // "Marchbank said her committee": whoever opens the sentence and speaks, right before the pronoun.
      const speaks = only >= 0 && at - opener <= 2 && opener > firstToken && SPEECH.test(words.word(opener))
      const meant = only >= 0 ? (previous >= 0 && previous !== only && !speaks ? -1 : only) : previous
      if (meant < 0) continue
      if (pronoun.gender === Gender.Male) male[meant]++
      else female[meant]++
      break
    }
    previous = several ? -1 : only >= 0 ? only : previous
  }
  return (draft) =>
    male[draft] > 2 * female[draft] ? Gender.Male : female[draft] > 2 * male[draft] ? Gender.Female : Gender.Unknown
}
