import { signal } from '@preact/signals'

/** One line for the reader: an error, or what was just done. Read out by screen readers. */
export const notice = signal<string | null>(null)
