import type { Text } from '../../../language/text'
import { Candidate } from './candidates'

/** Per token: the run of capitalised words it stands in. */
export interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
}

export function findRuns({ tokens, sentences }: Text, candidates: Uint8Array): Runs {
  const first = new Int32Array(tokens.count)
  const last = new Int32Array(tokens.count)
  for (const { firstToken, endToken } of sentences) {
    let start = -1
    for (let token = firstToken; token <= endToken; token++) {
      if (token < endToken && candidates[token] === Candidate.Capital) {
        if (start < 0) start = token
        first[token] = start
        continue
      }
      if (start >= 0) last.fill(token - 1, start, token)
      start = -1
      if (token < endToken) {
        first[token] = token
        last[token] = token
      }
    }
  }
  return { first, last }
}
