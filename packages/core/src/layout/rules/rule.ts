import type { BlockType, Span } from '../../model'
import type { Page } from '../model/page'
import type { State } from '../model/states'

/** What a rule is sure of: the type of a row, and what it rests on where that is more than the row. */
export interface RuleDecision {
  readonly row: number
  readonly type: BlockType
  /** Which kind of that type, where the line model tells several apart. */
  readonly state?: State | undefined
  readonly evidence?: readonly Span[] | undefined
}

/**
 * A rule that is sure enough to go before the line model: it types the rows it knows and leaves the others alone. Its name is
 * its file's. A row keeps the first type it gets.
 */
export interface Rule {
  readonly name: string
  readonly apply: (page: Page) => readonly RuleDecision[]
}
