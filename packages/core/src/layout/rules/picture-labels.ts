import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const LABEL = /^(?:(?:image|photo|picture|media|video)\s(source|credit|caption)s?\s?[,:]|(caption)\s?:)\s?(\S)?/i
/** In older pages the caption stands right behind its label, or grown together with it. */
const CAPTION = /^(?:Image|Photo|Picture|Media|Video) caption\s?(?=[\p{Lu}\p{N}"“‘'])/u
const FIRST = firstWords('image|photo|picture|media|video|caption')

/**
 * What a page says to those who don't see a picture, as labels of lines: "Image source, Harbor Post", "Image caption," with
 * the caption behind it or below it, and what the picture shows on the line above.
 */
export const pictureLabels: Rule = { name: 'picture-labels', apply }

function apply(page: Page): RuleDecision[] {
  const { rows, source } = page
  const found: RuleDecision[] = []
  for (let row = 0; row < rows.length; row++) {
    const { start, end, head, words } = rows[row]
    if (words < 2 || !FIRST(head)) continue
    const opening = source.slice(start, Math.min(end, start + 40))
    const match = LABEL.exec(opening)
    if (match === null) {
      if (CAPTION.test(opening)) found.push({ row, type: 'caption' })
      continue
    }
    const evidence = [{ start, end }]
    const filled = match[3] !== undefined
    if ((match[1] ?? match[2]).toLowerCase() === 'caption') {
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
    if (row >= rows.length || !FIRST(rows[row].head)) return false
    return LABEL.test(source.slice(rows[row].start, Math.min(rows[row].end, rows[row].start + 40)))
  }

  function isShort(row: number): boolean {
    // One right below the headline may be the deck.
    if (row <= page.title + 1 || row >= rows.length) return false
    const { words, lowerWords, digits } = rows[row]
    return words >= 4 && words <= 40 && lowerWords >= 2 && digits * 2 <= words && page.prose[row] < 2
  }
}
