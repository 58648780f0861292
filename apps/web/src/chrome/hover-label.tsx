import { computed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { count } from '../count'
import { placeOf, rangeOf, readPieces } from '../marks/locate'
import { inWords } from '../panels/edtf'
import { article } from '../state/article'
import { hovered, hoveredInText } from '../state/selection'
import { spanOf, type Target } from '../state/target'
import { words } from '../state/words'

/** The panels say these things themselves: only over the text is a label wanted. */
const pointedAt = computed(() => (hovered.value === hoveredInText.value ? hovered.value : null))
const label = computed(() => (pointedAt.value ? tell(pointedAt.value) : null))

/** A line above whatever the pointer rests on in the text: who says it, who that is, which day it means. */
export function HoverLabel() {
  const element = useRef<HTMLDivElement>(null)
  const text = label.value
  useLayoutEffect(() => {
    const stand = () => element.current && standAbove(element.current)
    stand()
    window.addEventListener('scroll', stand, { passive: true })
    return () => window.removeEventListener('scroll', stand)
  }, [text])
  if (!text) return null
  // The panels and the card say the same to screen readers.
  return (
    <div ref={element} class="hover-label" aria-hidden="true" dir="auto">
      {text}
    </div>
  )
}

/** Puts the label above the first line of its target, or hides it where that can't be seen. */
function standAbove(self: HTMLElement): void {
  const target = pointedAt.peek()
  const span = target && spanOf(article.peek(), target)
  const page = document.querySelector('.page')
  const place = span && page && placeOf(readPieces(page), span)
  const first = place && rangeOf(place).getClientRects()[0]
  // The bar at the top or the sheet at the bottom may cover it.
  const shown = first && document.elementFromPoint(first.left + 2, (first.top + first.bottom) / 2)
  if (!first || !page?.contains(shown)) {
    self.style.visibility = 'hidden'
    return
  }
  const room = document.documentElement.clientWidth - self.offsetWidth - 8
  self.style.visibility = 'visible'
  self.style.left = `${Math.max(8, Math.min(first.left, room))}px`
  self.style.top = `${Math.max(0, first.top - self.offsetHeight - 3)}px`
}

function tell(target: Target): string | null {
  const { quotes, entities, dates } = article.value
  if (target.kind === 'quote') {
    const quote = quotes[target.id]
    if (!quote) return null
    if (quote.type === 'scare') return 'Nobody’s statement'
    const names = quote.speakers.map(({ entity, span }) =>
      entity === null ? words(span, 60) : (entities[entity]?.name ?? ''),
    )
    return `${names.join(', ') || 'Speaker not told'} · ${quote.type}`
  }
  if (target.kind === 'entity') {
    const entity = entities[target.id]
    if (!entity) return null
    return [entity.name, entity.roles[0]?.text, count(entity.mentions.length, 'mention')].filter(Boolean).join(' · ')
  }
  if (target.kind === 'date') {
    const value = dates[target.id]?.value
    return value ? inWords(value) : 'Date not known'
  }
  return null
}
