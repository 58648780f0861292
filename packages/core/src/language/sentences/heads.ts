// Sentences that begin without a stop before them.
import type { Tokens } from '../tokens'
import { creditLabelHeads } from './heads-credit-label'
import { dateHeads } from './heads-date'
import { listItemHeads } from './heads-list-items'

/** The tokens of one block. */
export interface BlockTokens {
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
}

const rules: readonly ((block: BlockTokens, heads: number[]) => void)[] = [listItemHeads, dateHeads, creditLabelHeads]

/** The tokens, in order, that begin a sentence whatever stands before. */
export function findHeads(block: BlockTokens): readonly number[] {
  const heads: number[] = []
  for (const rule of rules) rule(block, heads)
  return heads.length > 1 ? heads.sort((one, other) => one - other) : heads
}
