import type { Span } from '../../../model'
import { scratch } from '../../../source/scratch'

/** A stretch of days, both ends in it, as day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** What a piece of evidence adds to a day, in decibans. */
export type Weigh = (day: number) => number

interface Reason {
  readonly span: Span
  readonly weigh: Weigh
  /** Over all days. */
  readonly mean: number
}

/** How many pieces of evidence count: an article has a dozen or two, and the rest would only cost time. */
const mostReasons = 40
/** How many of them are shown. */
const shown = 8

// Made anew for each article, they would be most of what is made and freed: so they last until the next scores are made.
const paintedWeights = scratch((length) => new Float64Array(length))

/**
 * The days on which an article can have been published, each with a score in decibans: ten more make a day ten times
 * likelier. What a piece of evidence rules out costs much and not all, as whoever read the evidence may have erred.
 */
export class DayScores {
  readonly #days: Int32Array
  readonly #scores: Float64Array
  readonly #reasons: Reason[] = []
  /** The weights of each reason that is painted, one after another. */
  readonly #painted: Float64Array
  #paintedTo = 0
  #likelihoods: Float64Array | null = null

  constructor(stretches: readonly Days[]) {
    const days: number[] = []
    for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
      const last = days.length > 0 ? days[days.length - 1] : from - 1
      for (let day = Math.max(from, last + 1); day <= to; day++) days.push(day)
    }
    this.#days = Int32Array.from(days)
    this.#scores = new Float64Array(days.length)
    this.#painted = paintedWeights(days.length === 0 ? 0 : mostReasons * (this.to - this.from + 1))
  }

  get from(): number {
    return this.#days[0]
  }

  get to(): number {
    return this.#days[this.#days.length - 1]
  }

  add(span: Span, weigh: Weigh): void {
    if (this.#reasons.length === mostReasons) return
    const days = this.#days
    let sum = 0
    for (let index = 0; index < days.length; index++) {
      const weight = weigh(days[index])
      sum += weight
      this.#scores[index] += weight
    }
    this.#reasons.push({ span, weigh, mean: sum / days.length })
    this.#likelihoods = null
  }

  /**
   * For evidence that favours a few stretches and costs the same everywhere else: `paint` is handed a setter that keeps
   * the best weight of each day.
   */
  addPainted(
    span: Span,
    cost: number,
    paint: (set: (day: number, weight: number) => void) => void,
    stretches: readonly (Days & { readonly weight: number })[] = [],
  ): void {
    if (this.#reasons.length === mostReasons) return
    const { from, to } = this
    const weights = this.#painted.subarray(this.#paintedTo, this.#paintedTo + to - from + 1).fill(cost)
    this.#paintedTo += weights.length
    paint((day, weight) => {
      if (day >= from && day <= to && weight > weights[day - from]) weights[day - from] = weight
    })
    for (const stretch of stretches) {
      const last = Math.min(to, stretch.to)
      for (let day = Math.max(from, stretch.from); day <= last; day++)
        if (stretch.weight > weights[day - from]) weights[day - from] = stretch.weight
    }
    const days = this.#days
    const scores = this.#scores
    let sum = 0
    for (let index = 0; index < scores.length; index++) {
      const weight = weights[days[index] - from]
      sum += weight
      scores[index] += weight
    }
    this.#reasons.push({ span, weigh: (day) => weights[day - from], mean: sum / scores.length })
    this.#likelihoods = null
  }

  /** The same for stretches that all weigh alike, which is quicker. */
  addStretches(span: Span, cost: number, stretches: readonly (Days & { readonly weight: number })[]): void {
    this.addPainted(span, cost, () => {}, stretches)
  }

  /** The likeliest day; the first of several. */
  best(): number {
    let best = 0
    for (let index = 1; index < this.#scores.length; index++) if (this.#scores[index] > this.#scores[best]) best = index
    return this.#days[best]
  }

  /** How likely it is that publication lies in a stretch: 0 to 1. */
  share({ from, to }: Days): number {
    const likelihoods = this.#read()
    let all = 0
    let part = 0
    for (let index = 0; index < likelihoods.length; index++) {
      all += likelihoods[index]
      if (this.#days[index] >= from && this.#days[index] <= to) part += likelihoods[index]
    }
    return part / all
  }

  #read(): Float64Array {
    if (this.#likelihoods) return this.#likelihoods
    let top = -Infinity
    for (const score of this.#scores) if (score > top) top = score
    this.#likelihoods = this.#scores.map((score) => Math.exp(((score - top) * Math.LN10) / 10))
    return this.#likelihoods
  }

  /** The words that speak for a day against the rest, in their order in the text. */
  evidenceFor(day: number): Span[] {
    return this.#reasons
      .map(({ span, weigh, mean }) => ({ span, gain: weigh(day) - mean }))
      .filter(({ gain }) => gain > 1)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, shown)
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ end }, index, spans) => index === 0 || end > spans[index - 1].end)
  }
}
