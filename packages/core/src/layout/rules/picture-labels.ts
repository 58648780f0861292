import { pictureLabel } from '../fields/picture-label'
import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

/**
 * What a page says to those who don't see a picture, as labels of lines: "Image source, Harbor Post", "Image caption," with
 * the caption behind it or below it, and what the picture shows on the line above.
 */
export const pictureLabels: Rule = { name: 'picture-labels', apply }

function apply(page: Page): RuleDecision[] {
  const { rows, source } = page
  const found: RuleDecision[] = []
  for (let row = 0; row < rows.length; row++) {
    const label = pictureLabel(source, rows[row])
    if (label === null) continue
    const { start, end } = rows[row]
    const evidence = [{ start, end }]
    const { filled } = label
    if (label.part === 'caption') {
      found.push({ row, type: filled ? 'caption' : 'furniture' })
      if (!filled && isShort(row + 1)) found.push({ row: row + 1, type: 'caption', evidence })
    } else {
      found.push({ row, type: filled ? 'credit' : 'furniture' })
      // What the picture shows, for readers who can't see it; its caption stands below.
      if (filled && isLabel(row + 1) && isShort(row - 1) && !endsSentence(rows[row - 1]))
        found.push({ row: row - 1, type: 'caption', evidence })
    }
  }
  return found

  function isLabel(row: number): boolean {
    return row < rows.length && pictureLabel(source, rows[row]) !== null
  }

  function isShort(row: number): boolean {
    // One right below the headline may be the deck.
    if (row <= page.title + 1 || row >= rows.length) return false
    const { words, lowerWords, digits } = rows[row]
    return words >= 4 && words <= 40 && lowerWords >= 2 && digits * 2 <= words && page.prose[row] < 2
  }
}
