import { hovered } from '../state/selection'
import type { Target } from '../state/target'

/** Handlers that light a target while the pointer or the focus rests on an element. */
export function lights(target: Target) {
  const on = () => {
    hovered.value = target
  }
  const off = () => {
    hovered.value = null
  }
  return { onPointerEnter: on, onPointerLeave: off, onFocusIn: on, onFocusOut: off }
}
