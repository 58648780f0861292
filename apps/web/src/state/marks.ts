import { computed } from '@preact/signals'
import { collectMarks } from '../marks/collect-marks'
import type { Mark, Painted } from '../marks/mark'
import { relatedPaints } from '../marks/related'
import { visibleMarks } from '../marks/visible-marks'
import { article } from './article'
import { shownKinds, shownPerson } from './filters'
import { lit, selected } from './selection'
import { sameTarget, spanOf, type Target } from './target'

const marks = computed(() => collectMarks(article.value))

const shownMarks = computed(() =>
  visibleMarks(article.value, marks.value, { kinds: shownKinds.value, person: shownPerson.value }),
)

/** What is painted while nothing is pointed at. */
export const restingPaints = computed((): readonly Painted[] =>
  shownMarks.value.flatMap(({ paint, span }) => (paint ? [{ paint, span }] : [])),
)

/** What is painted because something is pointed at or chosen. */
export const litPaints = computed((): readonly Painted[] => {
  const around = lit.value ? relatedPaints(article.value, lit.value) : []
  // A whole quote or line is lit anyway: of several mentions, the chosen one needs telling apart.
  const target = selected.value?.kind === 'entity' ? selected.value : null
  const chosen = target && spanOf(article.value, target)
  return chosen ? [...around, { paint: 'selected', span: chosen }] : around
})

/** The innermost shown mark at an offset of the source. */
export function targetAt(offset: number): Target | null {
  let best: Mark | null = null
  for (const mark of shownMarks.value) {
    if (mark.span.start > offset) break
    if (mark.span.end <= offset) continue
    if (!best || mark.span.end - mark.span.start <= best.span.end - best.span.start) best = mark
  }
  return best?.target ?? null
}

let cursor: Mark | null = null

/** The next shown mark of the text in reading order, or the one before; goes round at the ends. */
export function neighbour(step: 1 | -1): Target | null {
  const all = shownMarks.value
  if (all.length === 0) return null
  const current = selected.value
  if (!cursor || !sameTarget(cursor.target, current) || !all.includes(cursor)) {
    cursor = all.find(({ target }) => sameTarget(target, current)) ?? null
  }
  const from = cursor ? all.indexOf(cursor) : step === 1 ? -1 : 0
  cursor = all[(from + step + all.length) % all.length] ?? null
  return cursor?.target ?? null
}
