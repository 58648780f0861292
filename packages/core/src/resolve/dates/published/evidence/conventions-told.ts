import { conventionCities } from '../events/us-campaign-events'
import type { DayEvidence } from './day-evidence'
import { type Distances, weightAt } from './distances'
import { countNames } from './name-count'

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
    const cities = conventionCities()
    for (const [city, { times, span }] of countNames(text, words, cities.keys())) {
      const days = (cities.get(city) ?? []).filter(({ from, to }) => to >= scores.from && from <= scores.to)
      if (days.length === 0) continue
      const distances = times > 1 ? often : once
      scores.add(span, (day) => {
        let away = Infinity
        for (const { from, to } of days) away = Math.min(away, Math.max(from - day, day - to, 0))
        return weightAt(distances, away)
      })
    }
  },
}
