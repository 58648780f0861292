import type { Block, BlockType, Credit, Figure } from '../model'
import { letterPattern } from '../source/letter-pattern'
import { captionLabelLength } from './fields/picture-label'
import { readCredit } from './fields/read-credit'
import { readPositions } from './fields/read-positions'
import { readStamps } from './fields/read-stamp'
import { creditAtEnd } from './fields/split-caption'
import type { FigurePosition } from './layout'

const MARKS = letterPattern(/[^a-z0-9]+/g, () => /[^\p{L}\p{N}]+/gu)

/** Letters and digits of a text in small letters: what two prints of one caption share. */
function key(text: string): string {
  const lower = text.toLowerCase()
  return lower.replace(MARKS(lower), '')
}

/** A block before it is put into the article: the fields that figures settle are still open. */
export type OpenBlock = { -readonly [Field in keyof Block]: Block[Field] }

/**
 * Puts captions and credits together to figures. A caption that is printed again (as alternative text and below the picture,
 * with its credit and without) is one figure; the block that adds nothing gets `duplicateOf`.
 */
export function readFigures(
  source: string,
  blocks: readonly OpenBlock[],
): { figures: Figure[]; positions: FigurePosition[][] } {
  const open: {
    caption: string | null
    captionKey: string
    credit: Credit | null
    creditKey: string
    blocks: number[]
    date: string | null
    positions: FigurePosition[]
  }[] = []
  const byCaption = new Map<string, number>()
  let previous: BlockType | null = null
  let current = -1
  for (const block of blocks) {
    const { start, end } = block.span
    if (block.type === 'caption') {
      const creditSpan = creditAtEnd(source, start, end)
      let captionEnd = creditSpan ? creditSpan.start : end
      while (captionEnd > start && /[\s|–—-]/u.test(source[captionEnd - 1])) captionEnd--
      const label = captionLabelLength(block.text)
      const caption = captionEnd > start ? source.slice(start, captionEnd) : null
      const captionKey = caption ? key(caption.slice(label)) : ''
      const credit = creditSpan ? readCredit(source, creditSpan.start, creditSpan.end) : null
      const creditKey = credit ? key(credit.text) : ''
      const known = captionKey === '' ? undefined : byCaption.get(captionKey)
      if (known !== undefined) {
        const figure = open[known]
        if (creditKey === '' || figure.creditKey.includes(creditKey)) block.duplicateOf = figure.blocks[0]
        if (!figure.credit && credit) {
          figure.credit = credit
          figure.creditKey = creditKey
        }
        figure.blocks.push(block.id)
        current = known
      } else {
        const dates = caption ? readStamps(source, Math.max(start, captionEnd - 300), captionEnd) : []
        // A credit line above its caption belongs to it, if no figure has it yet.
        const before = current >= 0 && previous === 'credit' && open[current].caption === null ? open[current] : null
        const folded =
          caption === null ? null : block.text.slice(label, foldedLength(block.text, source, captionEnd, end))
        if (before) {
          before.caption = folded
          before.captionKey = captionKey
          if (credit && !before.creditKey.includes(creditKey)) before.credit = credit
          before.blocks.push(block.id)
          before.date = dates.length > 0 ? dates[dates.length - 1].value : null
          before.positions = readPositions(source, start, captionEnd, block.id)
        } else {
          open.push({
            caption: folded,
            captionKey,
            credit,
            creditKey,
            blocks: [block.id],
            date: dates.length > 0 ? dates[dates.length - 1].value : null,
            positions: readPositions(source, start, captionEnd, block.id),
          })
          current = open.length - 1
        }
        if (captionKey !== '') byCaption.set(captionKey, current)
      }
    } else if (block.type === 'credit') {
      const credit = readCredit(source, start, end)
      const creditKey = credit ? key(credit.text) : ''
      const near = current >= 0 && (previous === 'caption' || previous === 'credit') ? open[current] : null
      if (near && credit && (near.credit === null || near.creditKey.includes(creditKey))) {
        if (near.credit) block.duplicateOf = near.blocks[0]
        else {
          near.credit = credit
          near.creditKey = creditKey
        }
        near.blocks.push(block.id)
      } else if (credit) {
        open.push({ caption: null, captionKey: '', credit, creditKey, blocks: [block.id], date: null, positions: [] })
        current = open.length - 1
      }
    }
    previous = block.type
  }
  return {
    figures: open.map(({ caption, credit, blocks: parts, date }) => ({
      caption,
      credit,
      blocks: parts,
      date,
      positions: [],
    })),
    positions: open.map(({ positions }) => positions),
  }
}

/** How much of a block's folded text the caption is, where its credit begins at `captionEnd` in the source. */
function foldedLength(text: string, source: string, captionEnd: number, end: number): number {
  if (captionEnd === end) return text.length
  const rest = source
    .slice(captionEnd, end)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const at = text.lastIndexOf(rest)
  return at < 0 ? text.length : text.slice(0, at).replace(/[\s|/–—＝-]+$/u, '').length
}
