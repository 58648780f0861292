import type { Span, Words } from '../model'
import { isBlank } from './characters'

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
  const text = source.slice(start, end)
  return clean ? text : text.replace(BLANKS, (run) => (VISIBLE.test(run) ? ' ' : ''))
}

/** What `isBlank` says are blanks, more than one or another than a space. */
const BLANKS = / [\s\u200b-\u200d\u2060\xad]+|(?:[^\S ]|[\u200b-\u200d\u2060\xad])[\s\u200b-\u200d\u2060\xad]*/g
/** No character of `INVISIBLE` but a blank. */
const VISIBLE = /[^\S\ufeff]/

/** The words at a span. */
export function wordsAt(source: string, start: number, end: number): Words {
  return { text: foldText(source, start, end), span: { start, end } }
}
