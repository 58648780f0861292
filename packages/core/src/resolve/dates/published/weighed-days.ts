import { fromDayNumber, toDayNumber } from '../../../source/calendar'
import { campaignRange } from './campaign'
import { DayScores, type Days } from './day-scores'
import { dayEvidence } from './evidence/evidence-list'
import type { Evidence, PublishedRule } from './infer-published'
import { earliestDay, newestPost } from './posts'
import { isWorthWeighing, mayBeWorthWeighing } from './worth-weighing'

// How likely a claim must be. A dateline asks for more: many are of a story that another house printed a day later.
const sureDay = 0.65
const sureDatedDay = 0.9
const sureMonth = 0.9
const sureYear = 0.95

/**
 * All evidence together, weighed over every day of the campaign that the story is of: the day where one stands out, else
 * the month or the year that holds nearly all likelihood. docs/publication-date.md tells how.
 */
export const weighedDays: PublishedRule = {
  name: 'weighed-days',
  claim(evidence) {
    if (!mayBeWorthWeighing(evidence)) return null
    if (evidence.posts.length === 0 && evidence.candidates.length === 0) return null
    if (!isWorthWeighing(evidence)) return null
    const stretches = openDays(evidence)
    if (stretches.length === 0) return null
    const scores = scoreDays(evidence, stretches)
    const day = scores.best()
    const dated = evidence.facts.some(({ dateline, meaning }) => dateline && meaning.kind === 'day')
    const dayShare = scores.share({ from: day, to: day })
    if (dayShare >= (dated ? sureDatedDay : sureDay))
      return {
        from: day,
        to: day,
        certainty: dayShare >= 0.9 ? 'inferred' : 'guessed',
        evidence: scores.evidenceFor(day),
      }
    const { year, month } = fromDayNumber(day)
    const ofMonth: Days = { from: toDayNumber(year, month, 1), to: toDayNumber(year, month + 1, 1) - 1 }
    if (scores.share(ofMonth) >= sureMonth)
      return { ...ofMonth, certainty: 'inferred', evidence: scores.evidenceFor(day) }
    const ofYear: Days = { from: toDayNumber(year, 1, 1), to: toDayNumber(year, 12, 31) }
    if (scores.share(ofYear) >= sureYear) return { ...ofYear, certainty: 'inferred', evidence: scores.evidenceFor(day) }
    return null
  },
}

/** How many days after the newest post it shows a story can come out. */
const afterPost = 400

/** From the newest post shown on, else the days of the campaign that the story is of; none where any day of any year is open. */
export function openDays(evidence: Evidence): Days[] {
  const post = newestPost(evidence.posts)
  return post ? [{ from: earliestDay(post) - 1, to: post.day + afterPost }] : campaignRange(evidence)
}

/** The score of each of the days that are open. */
export function scoreDays(evidence: Evidence, stretches: readonly Days[]): DayScores {
  const scores = new DayScores(stretches)
  for (const { weigh } of dayEvidence) weigh(evidence, scores)
  return scores
}
