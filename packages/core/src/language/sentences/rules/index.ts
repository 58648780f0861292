import type { BoundaryRule } from '../boundary'
import { abbreviation } from './abbreviation'
import { attribution } from './attribution'
import { ellipsis } from './ellipsis'
import { listMarker } from './list-marker'
import { lowerCase } from './lower-case'
import { missingSpace } from './missing-space'
import { numero } from './numero'
import { otherLanguage } from './other-language'

/** Asked in this order; the first that knows decides. Where none does, the sentence ends. */
export const boundaryRules: readonly BoundaryRule[] = [
  // Before all that look at the next word: without a space there may be none.
  missingSpace,
  listMarker,
  numero,
  otherLanguage,
  abbreviation,
  ellipsis,
  lowerCase,
  attribution,
]
