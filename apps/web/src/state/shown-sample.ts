import { firstSample } from 'virtual:first-sample'
import { signal } from '@preact/signals'

/** The sample that is on the page, or `null` once another article is. */
export const shownSample = signal<string | null>(firstSample.id)
