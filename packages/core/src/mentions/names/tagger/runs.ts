import type { Text } from '../../../language/text'
import { Candidate } from './candidates'

/** Per token: the run of capitalised words it stands in, and the stretch of candidates with their binders. */
export interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly stretchFirst: Int32Array
  readonly stretchLast: Int32Array
}

export function findRuns({ tokens, sentences }: Text, candidates: Uint8Array): Runs {
  const first = new Int32Array(tokens.count)
  const last = new Int32Array(tokens.count)
  const stretchFirst = new Int32Array(tokens.count)
  const stretchLast = new Int32Array(tokens.count)
  for (const { firstToken, endToken } of sentences) {
    for (let token = firstToken; token < endToken; token++) {
      const goesOn = token > firstToken
      first[token] =
        goesOn && candidates[token] === Candidate.Capital && candidates[token - 1] === Candidate.Capital
          ? first[token - 1]
          : token
      stretchFirst[token] =
        goesOn && candidates[token] !== Candidate.No && candidates[token - 1] !== Candidate.No
          ? stretchFirst[token - 1]
          : token
    }
    for (let token = endToken - 1; token >= firstToken; token--) {
      const goesOn = token + 1 < endToken
      last[token] =
        goesOn && candidates[token] === Candidate.Capital && candidates[token + 1] === Candidate.Capital
          ? last[token + 1]
          : token
      stretchLast[token] =
        goesOn && candidates[token] !== Candidate.No && candidates[token + 1] !== Candidate.No
          ? stretchLast[token + 1]
          : token
    }
  }
  return { first, last, stretchFirst, stretchLast }
}
