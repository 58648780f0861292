import type { Forms } from '../../../language/tokens'
import { emptyFacts, FORM_FEATURES, type FormFacts, readForm, writeFormFeatures } from './form-features'
import { hashText, spread } from './hash'
import { ScoreRows } from './score-rows'
import type { Weights } from './weights'
import type { Words } from './words'

const DISTANCES = 5

/** Spellings kept from one article to the next. */
const MOST = 16_384
/** Room for the first article: a single run pays for no more. */
const FIRST = 2048

/**
 * What the model says of spellings depends on the spelling alone. Most of an article's were in the articles before it,
 * so it is kept between them, for a bounded number of spellings; nothing a caller can see depends on it.
 */
export class FormMemory {
  /** Another one whenever spellings are numbered anew. */
  #count = {}
  readonly #texts: string[] = []
  /** Numbers of spellings, plus one, by the hash of their characters: open addressing. */
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #facts: FormFacts
  /** Row of scores of a spelling at a distance, plus one; 0 where not yet added up. Beyond the sentence is spelling 0. */
  readonly #rowOf: Int32Array
  readonly #rows: ScoreRows
  readonly #buffer = new Int32Array(FORM_FEATURES)

  constructor(
    readonly words: Words,
    readonly weights: Weights,
    readonly capacity = FIRST,
  ) {
    this.#facts = emptyFacts(capacity)
    let slots = 1024
    while (slots < capacity * 2) slots *= 2
    this.#slots = new Int32Array(slots)
    this.#mask = slots - 1
    this.#rowOf = new Int32Array((capacity + 1) * DISTANCES)
    this.#rows = new ScoreRows(weights)
  }

  /**
   * The memory to read an article of so many spellings with: this one, a larger one in its place, or one just for a huge
   * article.
   */
  for(forms: number): FormMemory {
    if (this.#texts.length + forms <= this.capacity) return this
    if (forms > MOST) return new FormMemory(this.words, this.weights, forms)
    if (this.capacity < MOST)
      return new FormMemory(this.words, this.weights, Math.min(MOST, Math.max(forms, this.capacity * 4)))
    this.#count = {}
    this.#texts.length = 0
    this.#slots.fill(0)
    this.#rowOf.fill(0)
    this.#rows.clear()
    return this
  }

  /** Whether it is worth keeping for the next article. */
  get lasts(): boolean {
    return this.capacity <= MOST
  }

  /** Facts about an article's spellings, and their number here. */
  read(forms: Forms): { facts: FormFacts; ids: Int32Array } {
    const facts = emptyFacts(forms.count)
    const ids = new Int32Array(forms.count)
    const kept = this.#facts
    for (let form = 0; form < forms.count; form++) {
      const spelling = forms.spelling[form]
      if (spelling.nameCount !== this.#count) {
        spelling.nameCount = this.#count
        spelling.nameNumber = this.#numberOf(spelling.text, spelling.lower)
      }
      const id = spelling.nameNumber
      ids[form] = id
      facts.lower[form] = kept.lower[id]
      facts.shape[form] = kept.shape[id]
      facts.gazetteers[form] = kept.gazetteers[id]
      facts.fine[form] = kept.fine[id]
      facts.middle[form] = kept.middle[id]
      facts.coarse[form] = kept.coarse[id]
    }
    return { facts, ids }
  }

  /** The number of a spelling; a new one's facts are worked out. */
  #numberOf(text: string, lower: string): number {
    const texts = this.#texts
    const slots = this.#slots
    let slot = spread(hashText(text)) & this.#mask
    while (slots[slot] > 0) {
      if (texts[slots[slot] - 1] === text) return slots[slot] - 1
      slot = (slot + 1) & this.#mask
    }
    const id = texts.length
    // A copy: a slice would keep its whole article from being forgotten.
    texts.push(copyOf(text))
    slots[slot] = id + 1
    readForm(text, lower, id, this.words, this.#facts)
    return id
  }

  /** Adds what the spelling of the token at `distance` says to `out`, from `at` on; `form` -1 is beyond the sentence. */
  score(forms: Forms, facts: FormFacts, form: number, id: number, distance: number, out: Int32Array, at: number): void {
    const key = (id + 1) * DISTANCES + distance + 2
    let row = this.#rowOf[key] - 1
    if (row < 0) {
      row = this.#rows.keep(this.#buffer, writeFormFeatures(forms, facts, form, distance, this.#buffer))
      this.#rowOf[key] = row + 1
    }
    this.#rows.add(row, out, at)
  }
}

const copyOf = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)))
