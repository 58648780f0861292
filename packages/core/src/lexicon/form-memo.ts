/** As many spellings as a few hundred articles hold. */
const MOST = 30_000
/** Engines keep a longer slice as a view of its source, and so would keep the whole article in memory. */
const LONGEST = 12

/**
 * What was read of a spelling, kept for the articles to come: most words of an article were in the last one too. What is
 * read must depend on the spelling alone, so that no article can tell what was parsed before it.
 */
export class FormMemo<Value> {
  readonly #known = new Map<string, Value>()

  /** `undefined` where the spelling is not kept. */
  get(text: string): Value | undefined {
    return this.#known.get(text)
  }

  keep(text: string, value: Value): Value {
    if (text.length > LONGEST) return value
    if (this.#known.size >= MOST) this.#known.clear()
    this.#known.set(text, value)
    return value
  }
}
