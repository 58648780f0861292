import type { Block, DateMention, Figure } from '../../model'

/**
 * The day a picture was taken, where its caption names a day without a year and layout could not tell it: the caption's
 * only day. Returns the same array where there is nothing to do.
 */
export function dateFigures(
  figures: readonly Figure[],
  blocks: readonly Block[],
  dates: readonly DateMention[],
): readonly Figure[] {
  if (!figures.some((figure) => figure.date === null)) return figures
  return figures.map((figure) => {
    if (figure.date !== null) return figure
    const days = new Set<string>()
    for (const id of figure.blocks) {
      const { start, end } = blocks[id].span
      for (const { span, value, type } of dates) {
        if (span.start < start || span.end > end || value === null || type === 'duration' || type === 'set') continue
        const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
        if (day !== undefined && !value.includes('/')) days.add(day)
      }
    }
    return days.size === 1 ? { ...figure, date: [...days][0] } : figure
  })
}
