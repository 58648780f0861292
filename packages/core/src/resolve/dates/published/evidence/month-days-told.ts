import { daysSince } from '../yearless'
import type { DayEvidence } from './day-evidence'

/** How many of them are asked. */
const most = 12

/** "Oct. 7" without a year: told as past it was lately, told as future it is soon. */
export const monthDaysTold: DayEvidence = {
  name: 'month-days-told',
  weigh({ facts }, scores) {
    const seen = new Set<string>()
    for (const { meaning, tense, caption, quoted, dateline, span } of facts) {
      if (meaning.kind !== 'day' || meaning.year !== null || tense === null || caption || quoted || dateline) continue
      const { month, day: dayOfMonth } = meaning
      const key = `${month}-${dayOfMonth} ${tense}`
      if (seen.has(key) || seen.size === most) continue
      seen.add(key)
      const since = daysSince(month, dayOfMonth, scores)
      scores.add(span, (day) => {
        const away = tense === 'past' ? since(day) : -since(day)
        if (away < 0) return away > -60 ? -9 : -6
        return away <= 45 ? 0 : away <= 120 ? -3 : -6
      })
    }
  },
}
