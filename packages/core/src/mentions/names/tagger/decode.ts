import { LABELS, mayFollow, OUTSIDE } from './labels'

/** Which labels may follow which: `FOLLOWERS[a]`. */
const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, before) =>
  Array.from({ length: LABELS }, (_, after) => after).filter((after) => mayFollow(before, after)),
)

/** Works out the best labels of a stretch of tokens, and how sure they are. */
export class Decoder {
  #best = new Float64Array(64 * LABELS)
  #from = new Uint8Array(64 * LABELS)

  constructor(
    readonly transitions: Float64Array,
    readonly step: number,
  ) {}

  /**
   * Viterbi: the best labels for tokens `0` to `length - 1` by `scores` in steps, into `labels` from `at` on; before and after
   * them stands O.
   */
  decode(scores: Int32Array, length: number, labels: Uint8Array, at: number): void {
    if (length * LABELS > this.#best.length) {
      this.#best = new Float64Array(length * LABELS * 2)
      this.#from = new Uint8Array(length * LABELS * 2)
    }
    const { transitions, step } = this
    const best = this.#best
    const from = this.#from
    best.fill(-Infinity, 0, length * LABELS)
    for (const label of FOLLOWERS[OUTSIDE]) best[label] = transitions[OUTSIDE * LABELS + label] + scores[label] * step
    for (let token = 1; token < length; token++) {
      const row = token * LABELS
      for (let before = 0; before < LABELS; before++) {
        const score = best[row - LABELS + before]
        if (score === -Infinity) continue
        const followers = FOLLOWERS[before]
        for (let i = 0; i < followers.length; i++) {
          const label = followers[i]
          const total = score + transitions[before * LABELS + label]
          if (total > best[row + label]) {
            best[row + label] = total
            from[row + label] = before
          }
        }
      }
      for (let label = 0; label < LABELS; label++) best[row + label] += scores[row + label] * step
    }
    const last = (length - 1) * LABELS
    let label = OUTSIDE
    let most = -Infinity
    for (let end = 0; end < LABELS; end++) {
      if (!mayFollow(end, OUTSIDE)) continue
      const total = best[last + end] + transitions[end * LABELS + OUTSIDE]
      if (total > most) {
        most = total
        label = end
      }
    }
    for (let token = length - 1; token >= 0; token--) {
      labels[at + token] = label
      label = from[token * LABELS + label]
    }
  }
}
