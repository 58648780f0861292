/** Tells most words that a table does not hold by their first letter and length, which is quicker than to look them up. */
export class WordFilter {
  /** Per first letter (of ASCII, the rest share one) a bit per length. */
  readonly #lengths = new Int32Array(128)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#lengths[word.charCodeAt(0) & 127] |= bitOf(word)
  }

  mayHold(word: string): boolean {
    return (this.#lengths[word.charCodeAt(0) & 127] & bitOf(word)) !== 0
  }
}

function bitOf(word: string): number {
  return 1 << Math.min(word.length, 31)
}
