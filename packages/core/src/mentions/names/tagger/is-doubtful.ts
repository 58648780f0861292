import type { BlockType } from '../../../model'
import { Mode } from './sentence-facts'

/** A name whose labels beat all others by less than this is right in about three of five cases, else in nine of ten. */
export const SURE = 2

/**
 * Whether a name is better left out than shown: where capitals tell nothing (a line in capitals) or the words are no
 * sentences (navigation, share bars, related links), only what is sure is kept.
 */
export function isDoubtful(margin: number, mode: Mode, block: BlockType | undefined): boolean {
  return margin < SURE && (mode === Mode.Upper || block === 'furniture')
}
