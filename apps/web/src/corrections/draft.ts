import type { Hint, Span } from 'nutgraf'

/** A speaker set by hand: for the quote that begins at `quote`, whoever is mentioned at `speaker`; `null` for nobody. */
export interface SpeakerCorrection {
  readonly quote: Span
  readonly speaker: Span | null
}

/** What a reader gave: the text and what they know or corrected. A share link carries exactly this. */
export interface Draft {
  readonly text: string
  /** ISO 8601, or '' where it is not known. */
  readonly published: string
  readonly hints: readonly Hint[]
  readonly speakers: readonly SpeakerCorrection[]
}

export function draftOf(text: string, published = ''): Draft {
  return { text, published, hints: [], speakers: [] }
}

/** How many things were set by hand. */
export function corrections({ hints, speakers }: Draft): number {
  return hints.length + speakers.length
}
