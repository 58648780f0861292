import type { Text } from '../../language/text'
import type { Quotation } from '../../mentions/quotations/find-quotations'
import type { Quote } from '../../model'
import type { EntityIndex } from '../entities/entity-index'

/** Gives quotations their speakers, joins the parts of one statement, and finds reported speech. */
export function attributeQuotes(_text: Text, _quotations: readonly Quotation[], _index: EntityIndex): Quote[] {
  return []
}
