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
  // Most slices are already folded: look before building.
  let clean = true
  for (let at = start, before = false; at < end; at++) {
    const code = source.charCodeAt(at)
    const blank = isBlank(code)
    if (blank && (code !== 32 || before)) {
      clean = false
      break
    }
    before = blank
  }
  if (clean) return source.slice(start, end)
  let text = ''
  let from = start
  for (let at = start; at < end; ) {
    if (!isBlank(source.charCodeAt(at))) {
      at++
      continue
    }
    text += source.slice(from, at)
    let visible = false
    while (at < end && isBlank(source.charCodeAt(at))) {
      if (!isInvisible(source.charCodeAt(at))) visible = true
      at++
    }
    if (visible) text += ' '
    from = at
  }
  return text + source.slice(from, end)
}

/** The words at a span. */
export function wordsAt(source: string, start: number, end: number): Words {
  return { text: foldText(source, start, end), span: { start, end } }
}
