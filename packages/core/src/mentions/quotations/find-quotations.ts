import type { Text } from '../../language/text'

/** Words between quotation marks, before anybody asks whose they are. */
export interface Quotation {
  /** Code units, marks included. */
  readonly start: number
  readonly end: number
}

export function findQuotations(_text: Text): Quotation[] {
  return []
}
