// Where, when and on what occasion something was said.

import { lazyWords } from '../../../lexicon/table'
import { Is, type Outline, PUNCTUATION } from '../outline'

const OCCASIONS = lazyWords(
  'statement|interview|speech|email|e-mail|tweet|letter|report|news|press|conference|call|memo|rally|debate|hearing|briefing|event|post|message|telephone|phone|appearance|address|article|column|video|blog|series|response|reference|brief|filing|affidavit|testimony|remarks|release|joint|separate|written|prepared|recent|note|essay|op-ed|editorial|book|podcast|show|meeting|text|facebook|twitter',
)

/** Does a preposition begin an adjunct of saying ("in a statement", "on Monday", "during the debate") rather than of the noun? */
export function setsScene(o: Outline, unit: number, to: number): boolean {
  const word = o.lower(unit)
  if (word === 'during' || word === 'after' || word === 'before' || word === 'via' || word === 'when') return true
  if (word !== 'in' && word !== 'on' && word !== 'at' && word !== 'by' && word !== 'through') return false
  for (let at = unit + 1; at < to && at < unit + 6; at++) {
    const bits = o.flags[at]
    if (bits & (PUNCTUATION | Is.Quote)) return false
    // "on Monday", not "in the March states"
    if (
      bits & Is.Time &&
      (at + 1 >= to ||
        !(o.flags[at + 1] & Is.Word) ||
        o.flags[at + 1] & (Is.Prep | Is.Time | Is.Number | Is.And | Is.Sub))
    )
      return true
    if (OCCASIONS().has(o.lower(at))) return true
    if (bits & Is.Prep) return false
  }
  return false
}
