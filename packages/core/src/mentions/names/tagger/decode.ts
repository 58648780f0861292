import { LABELS, labelOf, mayFollow, OUTSIDE, Part, TYPES } from './labels'

/** Labels after which no name is open, and labels before which none is: any of these may follow any of those. */
const CLOSING: number[] = [OUTSIDE]
const OPENING: number[] = [OUTSIDE]
for (let type = 0; type < TYPES.length; type++) {
  CLOSING.push(labelOf(type, Part.End), labelOf(type, Part.Single))
  OPENING.push(labelOf(type, Part.Begin), labelOf(type, Part.Single))
}
const SIDE = CLOSING.length
const CLOSERS = Uint8Array.from(CLOSING)
const OPENERS = Uint8Array.from(OPENING)

/** Works out the best labels of a stretch of tokens (Viterbi), and by how much they beat the next best ones. */
export class Decoder {
  /** Best score of labels up to a token, its own included, and of labels after it. */
  #up = new Float64Array(64 * LABELS)
  #after = new Float64Array(64 * LABELS)
  /** Transitions from each closing label to an opening one, by the latter. */
  readonly #between: Float64Array
  /** Scores of the labels on one side of a step: read and written once, and not for every pair. */
  readonly #side = new Float64Array(SIDE)

  constructor(
    readonly transitions: Float64Array,
    readonly step: number,
  ) {
    this.#between = new Float64Array(SIDE * SIDE)
    for (let to = 0; to < SIDE; to++)
      for (let from = 0; from < SIDE; from++)
        this.#between[to * SIDE + from] = transitions[CLOSING[from] * LABELS + OPENING[to]]
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
    const up = this.#up
    const after = this.#after
    this.#climb(scores, length, up)
    this.#descend(scores, length, after)
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

  /** Writes the best scores of labels up to each token. */
  #climb(scores: Int32Array, length: number, up: Float64Array): void {
    const { transitions, step } = this
    const between = this.#between
    const side = this.#side
    for (let label = 0; label < LABELS; label++)
      up[label] = mayFollow(OUTSIDE, label) ? transitions[label] + scores[label] * step : -Infinity
    for (let row = LABELS; row < length * LABELS; row += LABELS) {
      const last = row - LABELS
      for (let from = 0; from < SIDE; from++) side[from] = up[last + CLOSERS[from]]
      for (let to = 0; to < SIDE; to++) {
        const pairs = to * SIDE
        let best = -Infinity
        for (let from = 0; from < SIDE; from++) {
          const total = side[from] + between[pairs + from]
          if (total > best) best = total
        }
        const label = OPENERS[to]
        up[row + label] = best + scores[row + label] * step
      }
      for (let begin = 1; begin < LABELS; begin += Part.Single + 1) {
        const inside = begin + Part.Inside
        for (let label = inside; label <= begin + Part.End; label++) {
          const begun = up[last + begin] + transitions[begin * LABELS + label]
          const goesOn = up[last + inside] + transitions[inside * LABELS + label]
          up[row + label] = (goesOn > begun ? goesOn : begun) + scores[row + label] * step
        }
      }
    }
  }

  /** Writes the best scores of labels after each token. */
  #descend(scores: Int32Array, length: number, after: Float64Array): void {
    const { transitions, step } = this
    const between = this.#between
    const side = this.#side
    const last = (length - 1) * LABELS
    for (let label = 0; label < LABELS; label++)
      after[last + label] = mayFollow(label, OUTSIDE) ? transitions[label * LABELS + OUTSIDE] : -Infinity
    for (let row = last - LABELS; row >= 0; row -= LABELS) {
      const next = row + LABELS
      for (let to = 0; to < SIDE; to++) {
        const label = next + OPENERS[to]
        side[to] = after[label] + scores[label] * step
      }
      for (let from = 0; from < SIDE; from++) {
        let best = -Infinity
        for (let to = 0; to < SIDE; to++) {
          const total = side[to] + between[to * SIDE + from]
          if (total > best) best = total
        }
        after[row + CLOSERS[from]] = best
      }
      for (let begin = 1; begin < LABELS; begin += Part.Single + 1) {
        const inside = next + begin + Part.Inside
        const end = next + begin + Part.End
        const goesOn = after[inside] + scores[inside] * step
        const ends = after[end] + scores[end] * step
        for (let label = begin; label <= begin + Part.Inside; label++) {
          const long = goesOn + transitions[label * LABELS + begin + Part.Inside]
          const short = ends + transitions[label * LABELS + begin + Part.End]
          after[row + label] = long > short ? long : short
        }
      }
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
