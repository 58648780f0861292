import { endsSentence } from '../rows/measure-rows'
import type { Page } from './page'

/** Two short rows of one make: about as long, with the same marks. */
export function alike(page: Page, one: number, other: number): boolean {
  const a = page.rows[one]
  const b = page.rows[other]
  if (a.words > 30 || b.words > 30) return false
  const longer = Math.max(a.words, b.words)
  return (
    Math.min(a.words, b.words) * 1.6 >= longer &&
    a.colons === b.colons &&
    a.commas > 0 === b.commas > 0 &&
    a.pipes === b.pipes &&
    a.brackets === b.brackets &&
    a.digits > 0 === b.digits > 0 &&
    endsSentence(a) === endsSentence(b) &&
    (a.lowerWords === 0) === (b.lowerWords === 0)
  )
}
