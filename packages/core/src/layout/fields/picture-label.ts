import { firstWords } from '../rows/first-word'
import type { Row } from '../rows/measure-rows'

/** What labels one part of a picture for those who don't see it: "Image source, Harbor Post", "Photo caption:". */
const LABEL = /^(?:image|photo|picture|media|video)\s(source|credit|caption)s?\s?[,:]\s?(\S)?/i
const FIRST = firstWords('image|photo|picture|media|video')

/** Which part of a picture a row's label names, and whether it is filled in behind it; `null` for a row without one. */
export function pictureLabel(
  source: string,
  { start, end, head, words }: Row,
): { readonly part: 'caption' | 'credit'; readonly filled: boolean } | null {
  if (words < 2 || !FIRST(head)) return null
  const match = LABEL.exec(source.slice(start, Math.min(end, start + 40)))
  if (match === null) return null
  return { part: match[1].toLowerCase() === 'caption' ? 'caption' : 'credit', filled: match[2] !== undefined }
}
