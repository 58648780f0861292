import { candidaciesTold } from './candidacies-told'
import { conventionsTold } from './conventions-told'
import { countdowns } from './countdowns'
import { datelineTold } from './dateline-told'
import { datesTold } from './dates-told'
import type { DayEvidence } from './day-evidence'
import { latestNews } from './latest-news'
import { monthDaysTold } from './month-days-told'
import { monthsTold } from './months-told'
import { namedEvents } from './named-events'
import { postsShown } from './posts-shown'
import { votesTold } from './votes-told'
import { weekdaysTold } from './weekdays-told'

/** Every kind of evidence that is weighed. They add up, so that their order decides only what is cut off in a flood. */
export const dayEvidence: readonly DayEvidence[] = [
  datelineTold,
  postsShown,
  weekdaysTold,
  datesTold,
  namedEvents,
  latestNews,
  votesTold,
  conventionsTold,
  countdowns,
  candidaciesTold,
  monthDaysTold,
  monthsTold,
]
