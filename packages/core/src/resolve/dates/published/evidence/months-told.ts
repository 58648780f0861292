import { fromDayNumber, toDayNumber } from '../../../../source/calendar'
import type { DayEvidence } from './day-evidence'

/** How many of them are asked. */
const most = 8

/** "in September" without a year: told as past a month that is over, told as future one to come, and seldom the running one. */
export const monthsTold: DayEvidence = {
  name: 'months-told',
  weigh({ facts }, scores) {
    const seen = new Set<string>()
    for (const { meaning, tense, caption, quoted, span } of facts) {
      if (meaning.kind !== 'month' || meaning.year !== null || meaning.offset !== null) continue
      if (tense === null || caption || quoted) continue
      const key = `${meaning.month} ${tense}`
      if (seen.has(key) || seen.size === most) continue
      seen.add(key)
      const told = meaning.month
      // Six months and more away costs more, the running month most.
      scores.addPainted(span, -5, (set) => {
        let { year, month } = fromDayNumber(scores.from)
        for (let start = toDayNumber(year, month, 1); start <= scores.to; ) {
          const next = toDayNumber(year, month + 1, 1)
          const away = ((tense === 'past' ? month - told : told - month) + 12) % 12
          if (away > 0) for (let day = start; day < next; day++) set(day, away <= 6 ? 0 : away <= 9 ? -2 : -4)
          start = next
          month = (month % 12) + 1
          if (month === 1) year++
        }
      })
    }
  },
}
