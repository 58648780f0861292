import { LABELS, labelOf, mayFollow, OUTSIDE, Part } from './labels'

/** The labels that may stand together, as pairs: `BEFORE[i]`, then `AFTER[i]`; sorted by both. */
const BEFORE: number[] = []
const AFTER: number[] = []
for (let before = 0; before < LABELS; before++)
  for (let after = 0; after < LABELS; after++)
    if (mayFollow(before, after)) {
      BEFORE.push(before)
      AFTER.push(after)
    }
const PAIRS = BEFORE.length
const FROM = Uint8Array.from(BEFORE)
const TO = Uint8Array.from(AFTER)

/** Works out the best labels of a stretch of tokens (Viterbi), and by how much they beat the next best ones. */
export class Decoder {
  /** Best score of labels up to a token, its own included, and of labels after it. */
  #up = new Float64Array(64 * LABELS)
  #after = new Float64Array(64 * LABELS)
  readonly #pair: Float64Array

  constructor(
    readonly transitions: Float64Array,
    readonly step: number,
  ) {
    this.#pair = Float64Array.from({ length: PAIRS }, (_, i) => transitions[FROM[i] * LABELS + TO[i]])
  }

  /**
   * The best labels for `length` tokens by `scores` in steps, into `labels` from `at` on; before and after the tokens
   * stands O. `margins` gets, per token, how much the best labels score above the best ones with another label there.
   */
  decode(scores: Int32Array, length: number, labels: Uint8Array, margins: Float32Array, at: number): void {
    if (length === 1) {
      this.#decodeOne(scores, labels, margins, at)
      return
    }
    if (length * LABELS > this.#up.length) {
      this.#up = new Float64Array(length * LABELS * 2)
      this.#after = new Float64Array(length * LABELS * 2)
    }
    const { transitions, step } = this
    const pair = this.#pair
    const up = this.#up
    const after = this.#after
    for (let label = 0; label < LABELS; label++)
      up[label] = mayFollow(OUTSIDE, label) ? transitions[label] + scores[label] * step : -Infinity
    for (let token = 1; token < length; token++) {
      const row = token * LABELS
      for (let label = 0; label < LABELS; label++) up[row + label] = -Infinity
      for (let i = 0; i < PAIRS; i++) {
        const total = up[row - LABELS + FROM[i]] + pair[i]
        if (total > up[row + TO[i]]) up[row + TO[i]] = total
      }
      for (let label = 0; label < LABELS; label++) up[row + label] += scores[row + label] * step
    }
    const last = (length - 1) * LABELS
    for (let label = 0; label < LABELS; label++)
      after[last + label] = mayFollow(label, OUTSIDE) ? transitions[label * LABELS + OUTSIDE] : -Infinity
    for (let token = length - 2; token >= 0; token--) {
      const row = token * LABELS
      for (let label = 0; label < LABELS; label++) after[row + label] = -Infinity
      for (let i = 0; i < PAIRS; i++) {
        const next = row + LABELS + TO[i]
        const total = after[next] + pair[i] + scores[next] * step
        if (total > after[row + FROM[i]]) after[row + FROM[i]] = total
      }
    }
    // The label before decides between equals, so that begun names end.
    let before = OUTSIDE
    for (let token = 0; token < length; token++) {
      const row = token * LABELS
      let best = -Infinity
      let label = OUTSIDE
      let second = -Infinity
      for (let other = 0; other < LABELS; other++) {
        const total = up[row + other] + after[row + other]
        if (total > best && mayFollow(before, other)) {
          second = best
          best = total
          label = other
        } else if (total > second) second = total
      }
      labels[at + token] = label
      margins[at + token] = best - second
      before = label
    }
  }

  /** The same for one token alone: O, or a name of one word. */
  #decodeOne(scores: Int32Array, labels: Uint8Array, margins: Float32Array, at: number): void {
    const { transitions, step } = this
    let best = 2 * transitions[OUTSIDE * LABELS + OUTSIDE] + scores[OUTSIDE] * step
    let label = OUTSIDE
    let second = -Infinity
    for (let other = labelOf(0, Part.Single); other < LABELS; other += 4) {
      const total = transitions[other] + scores[other] * step + transitions[other * LABELS + OUTSIDE]
      if (total > best) {
        second = best
        best = total
        label = other
      } else if (total > second) second = total
    }
    labels[at] = label
    margins[at] = best - second
  }
}
