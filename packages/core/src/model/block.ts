import type { Decided } from './decision'
import type { Words } from './span'

export type BlockType =
  | 'eyebrow' // the section or topic line above the headline
  | 'headline'
  | 'deck' // standfirst, sub-headline
  | 'byline'
  | 'dateline' // a dateline that stands alone; one at the head of a paragraph is that block's `dateline`
  | 'timestamp' // "Published 3:40 PM EST, Mon January 1, 2018"
  | 'caption' // of a picture; may end in its credit
  | 'credit' // a line that is only a picture's credit
  | 'paragraph'
  | 'crosshead' // a heading inside the body
  | 'list-item'
  | 'pull-quote' // a body sentence set apart and repeated
  | 'correction' // editor's notes, corrections, clarifications
  | 'author-note' // who the author is; "Additional reporting by ..."
  | 'furniture' // share bars, related links, promos, sign-ups, copyright, navigation

export interface Block extends Decided {
  readonly type: BlockType
  readonly id: number
  /** The block's words: white-space runs folded, soft hyphens and zero-width characters dropped, nothing else changed. */
  readonly text: string
  /** The earlier block that already says all of it (a caption printed as alt text and again as a caption). */
  readonly duplicateOf: number | null
  /** "JERUSALEM, Jan 1 (Reuters) -" at the head of a paragraph. */
  readonly dateline: Dateline | null
}

export interface Dateline extends Decided {
  readonly places: readonly Words[]
  readonly agency: Words | null
  /** EDTF. */
  readonly date: string | null
}
