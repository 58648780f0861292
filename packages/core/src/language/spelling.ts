import type { Case } from './tokens'

/** As many spellings as a few hundred articles hold. */
const MOST = 20_000
/** Engines keep a longer slice as a view of its source, and so would keep the whole article in memory. */
const LONGEST = 12

/**
 * A way of writing a word. Most words of an article were in the last one too, so what was read of them is kept. All of
 * it depends on the spelling alone: no article can tell what was parsed before it.
 */
export interface Spelling {
  readonly text: string
  readonly lower: string
  readonly case: Case
  /** What `mentions/dates` knows of it, once it has looked. */
  date: unknown
  /** What `resolve/dates` knows of it from the tables of news, once it has looked. */
  news: unknown
  /** The number that `mentions/names` gave it, and by which count. */
  nameNumber: number
  nameCount: object | null
  /** What `resolve/entities` knows of it, once it has looked. */
  facts: unknown
  /** What `resolve/quotes` knows of it in English, once it has looked. */
  clause: unknown
}

const known = new Map<string, Spelling>()

export function knownSpelling(text: string): Spelling | undefined {
  return known.get(text)
}

export function newSpelling(text: string, lower: string, letterCase: Case): Spelling {
  const spelling: Spelling = {
    text,
    lower,
    case: letterCase,
    date: null,
    news: null,
    nameNumber: 0,
    nameCount: null,
    facts: null,
    clause: null,
  }
  if (text.length > LONGEST) return spelling
  if (known.size >= MOST) known.clear()
  known.set(text, spelling)
  return spelling
}
