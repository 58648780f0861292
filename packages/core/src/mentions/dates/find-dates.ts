import type { Text } from '../../language/text'

/** A date as the text writes it, before it is known which day it means. */
export interface DateExpression {
  readonly firstToken: number
  readonly endToken: number
}

export function findDates(_text: Text): DateExpression[] {
  return []
}
