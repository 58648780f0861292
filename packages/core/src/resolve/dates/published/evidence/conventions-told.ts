import { conventionCities } from '../events/us-campaign-events'
import type { DayEvidence } from './day-evidence'
import { type Distances, weightAt } from './distances'
import { countName } from './name-count'

/** By how many days away the convention is, in a text that names its city more than once. */
const often: Distances = [
  [4, 0],
  [10, -4],
  [Infinity, -8],
]
const once: Distances = [
  [10, 0],
  [30, -2],
  [Infinity, -4],
]

/** A text that speaks of a convention and names its city is of the days around it. */
export const conventionsTold: DayEvidence = {
  name: 'conventions-told',
  weigh({ text, words }, scores) {
    if (!words.has('convention')) return
    for (const [city, all] of conventionCities()) {
      const days = all.filter(({ from, to }) => to >= scores.from && from <= scores.to)
      const count = days.length > 0 ? countName(text, words, city) : null
      if (!count) continue
      const distances = count.times > 1 ? often : once
      scores.add(count.span, (day) =>
        weightAt(distances, Math.min(...days.map(({ from, to }) => Math.max(from - day, day - to, 0)))),
      )
    }
  },
}
