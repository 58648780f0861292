import { correctionDay } from './correction-day'
import { datedOpening } from './dated-opening'
import { datelineDay } from './dateline-day'
import { holidayWeek } from './holiday-week'
import type { PublishedRule } from './infer-published'
import { weighedDays } from './weighed-days'

/** Asked in this order, the surest first; the first that claims a day, month or year wins. */
export const publishedRules: readonly PublishedRule[] = [
  correctionDay,
  datelineDay,
  datedOpening,
  holidayWeek,
  weighedDays,
]
