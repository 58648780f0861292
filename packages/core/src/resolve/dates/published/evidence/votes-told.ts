import { type PlaceDays, stateVotes } from '../events/us-campaign-events'
import { numberOf } from '../table-words'
import { countPlaces, type PlaceCount } from './count-places'
import type { DayEvidence } from './day-evidence'
import { type Distances, weightAt } from './distances'

/** By how many days away the vote is, before it and after it alike, in a text that names the state over and over. */
const often: Distances = [
  [3, 0],
  [7, -2],
  [14, -4],
  [30, -6],
  [Infinity, -8],
]
/** In one that names it a few times. */
const sometimes: Distances = [
  [3, 0],
  [7, -1],
  [60, -2],
  [Infinity, -4],
]
const oftenTimes = 5
const leastTimes = 3

/** What speaks of voting. */
const voting = ['primary', 'primaries', 'caucus', 'caucuses', 'vote', 'voters'].map(numberOf)
/** Names of other things as well: cities, a country. */
const ambiguous = new Set(['New York', 'Washington', 'D.C.', 'Georgia'])

/** A text that speaks of voting and names a state over and over is of the days around that state's vote. */
export const votesTold: DayEvidence = {
  name: 'votes-told',
  weigh({ text, news }, scores) {
    if (!voting.some((word) => news.held[word] !== 0)) return
    let told: PlaceCount | null = null
    let days: PlaceDays['days'] = []
    for (const [state, count] of countPlaces(text, news, stateVotes())) {
      if (ambiguous.has(state.name) || count.times < leastTimes || (told && count.times <= told.times)) continue
      told = count
      days = state.days
    }
    if (!told) return
    const distances = told.times >= oftenTimes ? often : sometimes
    scores.add(told.span, (day) => {
      let away = Infinity
      for (const { from } of days) away = Math.min(away, Math.abs(day - from))
      return weightAt(distances, away)
    })
  },
}
