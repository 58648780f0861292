import type { Text } from '../../../language/text'
import { Candidate } from './candidates'
import type { FormFacts } from './form-features'
import { joined, spread } from './hash'
import type { Words } from './words'

const LONGEST_PHRASE = 4

/** Hash of a phrase out of the hashes of its words in lower case. */
export function phraseHash(words: readonly number[]): number {
  let hash = words[0]
  for (let at = 1; at < words.length; at++) hash = spread(joined(hash, words[at]))
  return hash
}

/**
 * Per token: what phrase of a gazetteer it stands in, as `gazetteers << 2 | place` with place 1 at its beginning, 2
 * inside, 3 at its end; 0 where in none. The longest phrase from the left wins.
 */
export function findPhrases(
  { tokens, sentences }: Text,
  facts: FormFacts,
  words: Words,
  candidates: Uint8Array,
): Int32Array {
  const phrases = new Int32Array(tokens.count)
  for (const { firstToken, endToken } of sentences) {
    for (let token = firstToken; token < endToken; token++) {
      if (candidates[token] === Candidate.No) continue
      let hash = facts.lower[tokens.form[token]]
      let end = -1
      let lists = 0
      for (
        let next = token + 1;
        next < endToken && next - token < LONGEST_PHRASE && candidates[next] !== Candidate.No;
        next++
      ) {
        hash = spread(joined(hash, facts.lower[tokens.form[next]]))
        if (candidates[next] !== Candidate.Capital) continue
        const row = words.find(hash)
        if (row < 0) continue
        end = next
        lists = words.tables.gazetteers(row)
      }
      if (end < 0) continue
      for (let at = token; at <= end; at++) phrases[at] = (lists << 2) | (at === token ? 1 : at === end ? 3 : 2)
      token = end
    }
  }
  return phrases
}
