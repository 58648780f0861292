import { conventionCities } from '../events/us-campaign-events'
import { numberOf } from '../table-words'
import { countPlaces } from './count-places'
import type { DayEvidence } from './day-evidence'
import { type Distances, weightAt } from './distances'

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

const convention = numberOf('convention')

/** A text that speaks of a convention and names its city is of the days around it. */
export const conventionsTold: DayEvidence = {
  name: 'conventions-told',
  weigh({ text, news }, scores) {
    if (news.held[convention] === 0) return
    for (const [city, { times, span }] of countPlaces(text, news, conventionCities())) {
      const days = city.days.filter(({ from, to }) => to >= scores.from && from <= scores.to)
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
