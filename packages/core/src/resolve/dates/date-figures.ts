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
      for (let at = firstFrom(dates, start); at < dates.length && dates[at].span.end <= end; at++) {
        const { value, type } = dates[at]
        if (value === null || type === 'duration' || type === 'set' || value.includes('/')) continue
        const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
        if (day !== undefined) days.add(day)
      }
    }
    return days.size === 1 ? { ...figure, date: [...days][0] } : figure
  })
}

/** Index of the first date at or after an offset; dates are in source order. */
function firstFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle].span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
