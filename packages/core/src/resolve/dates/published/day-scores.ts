import type { Span } from '../../../model'
import { scratch } from '../../../source/scratch'

/** A stretch of days, both ends in it, as day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** What a piece of evidence adds to a day, in decibans. */
export type Weigh = (day: number) => number

/** A stretch of days that weighs something. */
export interface WeighedDays extends Days {
  readonly weight: number
}

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
/** So many decibans below the likeliest day a day adds nothing that can be told. */
const nothing = -150

// Made anew for each article, they would be most of what is made and freed: so they last until the next scores are made.
const scratchScores = scratch((length) => new Float64Array(length))
const scratchLikelihoods = scratch((length) => new Float64Array(length))
const paintedWeights = scratch((length) => new Float64Array(length))

/**
 * The days on which an article can have been published, each with a score in decibans: ten more make a day ten times
 * likelier. What a piece of evidence rules out costs much and not all, as whoever read the evidence may have erred.
 */
export class DayScores {
  readonly from: number
  readonly to: number
  /** How many days there are from the first to the last, and how many of them are open. */
  readonly #length: number
  readonly #open: number
  /** By day, from the first on; those of days that are not open are infinitely low. */
  readonly #scores: Float64Array
  readonly #reasons: Reason[] = []
  /** The weights of each reason that is painted, one after another. */
  readonly #painted: Float64Array
  #paintedTo = 0
  #likelihoods: Float64Array | null = null
  #sum = 0

  constructor(stretches: readonly Days[]) {
    this.from = Math.min(...stretches.map(({ from }) => from))
    this.to = Math.max(...stretches.map(({ to }) => to))
    this.#length = this.to - this.from + 1
    this.#scores = scratchScores(this.#length).fill(-Infinity, 0, this.#length)
    for (const { from, to } of stretches) this.#scores.fill(0, from - this.from, to - this.from + 1)
    let open = 0
    for (let index = 0; index < this.#length; index++) if (this.#scores[index] === 0) open++
    this.#open = open
    this.#painted = paintedWeights(mostReasons * this.#length)
  }

  add(span: Span, weigh: Weigh): void {
    if (this.#reasons.length === mostReasons) return
    const scores = this.#scores
    let sum = 0
    for (let index = 0; index < this.#length; index++) {
      if (scores[index] === -Infinity) continue
      const weight = weigh(this.from + index)
      sum += weight
      scores[index] += weight
    }
    this.#addReason(span, weigh, sum)
  }

  /**
   * For evidence that favours a few stretches and costs the same everywhere else: `paint` is handed a setter that keeps
   * the best weight of each day.
   */
  addPainted(span: Span, cost: number, paint: (set: (day: number, weight: number) => void) => void): void {
    if (this.#reasons.length === mostReasons) return
    const { from, to } = this
    const length = this.#length
    const weights = this.#painted.subarray(this.#paintedTo, this.#paintedTo + length).fill(cost)
    this.#paintedTo += length
    paint((day, weight) => {
      if (day >= from && day <= to && weight > weights[day - from]) weights[day - from] = weight
    })
    const scores = this.#scores
    let sum = 0
    for (let index = 0; index < length; index++) {
      if (scores[index] !== -Infinity) sum += weights[index]
      scores[index] += weights[index]
    }
    this.#addReason(span, (day) => weights[day - from], sum)
  }

  /** The same for stretches apart from each other (see `partStretches`), which is quicker. */
  addStretches(span: Span, cost: number, stretches: readonly WeighedDays[]): void {
    if (this.#reasons.length === mostReasons) return
    const scores = this.#scores
    let sum = cost * this.#open
    for (const { from, to, weight } of stretches) {
      // What is added to all days alike tells none from the others.
      const gain = weight - cost
      const last = Math.min(to, this.to) - this.from
      for (let index = Math.max(0, from - this.from); index <= last; index++) {
        if (scores[index] !== -Infinity) sum += gain
        scores[index] += gain
      }
    }
    this.#addReason(span, (day) => stretches.find(({ from, to }) => day >= from && day <= to)?.weight ?? cost, sum)
  }

  #addReason(span: Span, weigh: Weigh, sum: number): void {
    this.#reasons.push({ span, weigh, mean: sum / this.#open })
    this.#likelihoods = null
  }

  /** The likeliest day; the first of several. */
  best(): number {
    let best = 0
    for (let index = 1; index < this.#length; index++) if (this.#scores[index] > this.#scores[best]) best = index
    return this.from + best
  }

  /** How likely it is that publication lies in a stretch: 0 to 1. */
  share({ from, to }: Days): number {
    const likelihoods = this.#read()
    let part = 0
    const last = Math.min(to, this.to) - this.from
    for (let index = Math.max(0, from - this.from); index <= last; index++) part += likelihoods[index]
    return part / this.#sum
  }

  #read(): Float64Array {
    if (this.#likelihoods) return this.#likelihoods
    const likelihoods = scratchLikelihoods(this.#length)
    const scores = this.#scores
    const top = scores[this.best() - this.from]
    let sum = 0
    for (let index = 0; index < this.#length; index++) {
      const below = scores[index] - top
      likelihoods[index] = below < nothing ? 0 : Math.exp((below * Math.LN10) / 10)
      sum += likelihoods[index]
    }
    this.#likelihoods = likelihoods
    this.#sum = sum
    return likelihoods
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

/** Stretches apart from each other that weigh on each day what the best of some stretches weighs; the last may have no end. */
export function partStretches(stretches: readonly WeighedDays[]): WeighedDays[] {
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  const parted: WeighedDays[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] - 1
    const weights = stretches.filter((stretch) => stretch.from <= from && stretch.to >= to).map(({ weight }) => weight)
    if (weights.length > 0) parted.push({ from, to, weight: Math.max(...weights) })
  }
  return parted
}
