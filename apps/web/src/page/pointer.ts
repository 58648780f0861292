// The pointer over the article. All it reaches is reachable by keyboard too: in the panels, by the card's step buttons.
import { offsetAt } from '../marks/locate'
import { choose } from '../state/go-to'
import { targetAt } from '../state/marks'
import { hovered, hoveredInText, selected } from '../state/selection'
import { sameTarget, type Target } from '../state/target'

/** Lights what is pointed at and chooses what is pressed. Returns what undoes it. */
export function listenToPointer(element: HTMLElement): () => void {
  element.addEventListener('pointermove', onPointerMove)
  element.addEventListener('pointerleave', onPointerLeave)
  element.addEventListener('click', onClick)
  return () => {
    element.removeEventListener('pointermove', onPointerMove)
    element.removeEventListener('pointerleave', onPointerLeave)
    element.removeEventListener('click', onClick)
  }
}

let pending: PointerEvent | null = null

/** Looks what is under the pointer, once for every frame. */
function onPointerMove(event: PointerEvent): void {
  if (event.pointerType === 'touch') return
  if (pending === null) {
    requestAnimationFrame(() => {
      if (pending) hoverAt(pending.clientX, pending.clientY)
      pending = null
    })
  }
  pending = event
}

function onPointerLeave(): void {
  pending = null
  rest(null)
}

function hoverAt(x: number, y: number): void {
  const offset = offsetAt(x, y)
  const target = offset === null ? null : targetAt(offset)
  if (!sameTarget(hovered.peek(), target)) rest(target)
}

function rest(target: Target | null): void {
  hovered.value = target
  hoveredInText.value = target
}

function onClick(event: MouseEvent): void {
  if ((event.target as Element).closest('button, summary')) return
  if (!getSelection()?.isCollapsed) return
  const offset = offsetAt(event.clientX, event.clientY)
  const target = (offset === null ? null : targetAt(offset)) ?? foldedLine(event.target as Element)
  if (target) choose(target, { scroll: false })
  else selected.value = null
}

/** A line that was folded away may have been so by mistake: its card tells why, and has the means to correct it. */
function foldedLine(element: Element): Target | null {
  const id = element.closest<HTMLElement>('.fold [data-block]')?.dataset.block
  return id === undefined ? null : { kind: 'block', id: Number(id) }
}
