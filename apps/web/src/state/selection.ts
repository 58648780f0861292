import { computed, effect, signal } from '@preact/signals'
import type { Article } from 'nutgraf'
import { article } from './article'
import { refind, sameTarget, type Target } from './target'

/** What the reader chose; the explain card tells about it. */
export const selected = signal<Target | null>(null)
/** What the pointer or the focus rests on. */
export const hovered = signal<Target | null>(null)
/** What of that the pointer found in the text itself, where nothing else says what it is. */
export const hoveredInText = signal<Target | null>(null)
/** What lights its relatives in the text and in the panels. */
export const lit = computed(() => hovered.value ?? selected.value)

let readBefore: Article = article.peek()

// Ids are places in an article's lists: a new reading needs the selection looked up again.
effect(() => {
  const now = article.value
  if (now === readBefore) return
  const before = readBefore
  readBefore = now
  const target = selected.peek()
  if (target) selected.value = refind(before, target, now)
  if (hovered.peek()) hovered.value = null
})

export function isSelected(target: Target): boolean {
  return sameTarget(selected.value, target)
}
