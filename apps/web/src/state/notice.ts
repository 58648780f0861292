import { signal } from '@preact/signals'

/** What was just done, and how to take it back. */
export interface Undoable {
  readonly text: string
  readonly undo: () => void
}

/** One line for the reader: an error, or what was just done. Read out by screen readers. */
export const notice = signal<string | Undoable | null>(null)
