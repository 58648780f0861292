import type { Io } from '../io'
import type { Settings } from '../settings'

/** `--color`, then FORCE_COLOR, then NO_COLOR, then whether a terminal that knows colours reads it. */
export function wantsColor(when: Settings['color'], terminal: boolean, env: Io['env']): boolean {
  if (when !== 'auto') return when === 'always'
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  // As Node has it: FORCE_COLOR without a value means yes.
  if (force !== undefined) return ['', '1', '2', '3', 'true'].includes(force)
  if (no !== undefined && no !== '') return false
  return terminal && term !== 'dumb'
}
