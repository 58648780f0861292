import { listRun } from './list-run'
import type { Rule } from './rule'

/** The rules that go before the line model, in their order: a row keeps the first type it gets. */
export const RULES: readonly Rule[] = [listRun]
