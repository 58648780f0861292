import type { Span, Words } from '../model'
import { isBlank, isInvisible } from './characters'

/** The span without blank characters at its ends; `null` where nothing is left. */
export function trimSpan(source: string, start: number, end: number): Span | null {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** The slice with white-space runs folded to one space and characters of no width dropped. */
export function foldText(source: string, start: number, end: number): string {
  let text = ''
  // Most slices are already folded: these are cut out whole.
  let from = start
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isBlank(code)) continue
    const run = at
    let visible = !isInvisible(code)
    while (at + 1 < end && isBlank(source.charCodeAt(at + 1))) if (!isInvisible(source.charCodeAt(++at))) visible = true
    if (at === run && code === SPACE) continue
    text += source.slice(from, run)
    if (visible) text += ' '
    from = at + 1
  }
  return from === start ? source.slice(start, end) : text + source.slice(from, end)
}

const SPACE = 32

/** The words at a span. */
export function wordsAt(source: string, start: number, end: number): Words {
  return { text: foldText(source, start, end), span: { start, end } }
}
