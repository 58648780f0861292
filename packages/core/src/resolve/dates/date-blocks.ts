import type { Block } from '../../model'
import { fromDayNumber, isCalendarDay, toDayNumber } from '../../source/calendar'
import { dayPeriod } from './period'
import { readPublished } from './read-published'

/** A dateline may be of the day after publication where that is told in another time zone. */
const slack = 1

/**
 * Datelines print no year ("JERUSALEM, Jan 1 (Reuters)"): layout leaves it open ("XXXX-01-01"), and here it becomes the
 * last such day up to publication; open it stays where nobody knows that, or no more than its year. Returns the same array where there is nothing to do.
 */
export function dateBlocks(blocks: readonly Block[], published: string | null): readonly Block[] {
  if (!blocks.some((block) => block.dateline?.date?.startsWith('X'))) return blocks
  const reference = published === null ? null : readPublished(published)
  if (!reference || reference.precision === 'year') return blocks
  return blocks.map((block) => {
    const { dateline } = block
    if (!dateline?.date?.startsWith('X')) return block
    const [month, day] = dateline.date.split('-').slice(1).map(Number)
    return { ...block, dateline: { ...dateline, date: lastDay(reference.end, month, day) ?? dateline.date } }
  })
}

function lastDay(published: number, month: number, day: number): string | null {
  const { year } = fromDayNumber(published)
  for (let y = year + 1; y >= year - 8; y--) {
    if (!isCalendarDay(y, month, day)) continue
    const number = toDayNumber(y, month, day)
    if (number <= published + slack) return dayPeriod(number).value
  }
  return null
}
