import { firstWords } from '../rows/first-word'
import type { Row } from '../rows/measure-rows'

/** What labels one part of a picture for those who don't see it: "Image source, Harbor Post", "Photo caption:", "Caption:". */
const LABEL = /^(?:(?:image|photo|picture|media|video)\s(source|credit|caption)s?\s?[,:]|(caption)\s?:)\s?(\S)?/i
/** In older pages the caption stands right behind its label, or grown together with it. */
const CAPTION = /^(?:Image|Photo|Picture|Media|Video) caption\s?(?=[\p{Lu}\p{N}"“‘'])/u
const FIRST = firstWords('image|photo|picture|media|video|caption')

/** Which part of a picture a row's label names, and whether it is filled in behind it; `null` for a row without one. */
export function pictureLabel(
  source: string,
  { start, end, head, words }: Row,
): { readonly part: 'caption' | 'credit'; readonly filled: boolean } | null {
  if (words < 2 || !FIRST(head)) return null
  const opening = source.slice(start, Math.min(end, start + 40))
  const match = LABEL.exec(opening)
  if (match === null) return CAPTION.test(opening) ? { part: 'caption', filled: true } : null
  const part = (match[1] ?? match[2]).toLowerCase() === 'caption' ? 'caption' : 'credit'
  return { part, filled: match[3] !== undefined }
}

/** Length of what labels a caption at the start of a text; 0 where nothing does. */
export function captionLabelLength(text: string): number {
  const match = LABEL.exec(text)
  if (match === null) return CAPTION.exec(text)?.[0].length ?? 0
  const [label, part, alone, first] = match
  return first === undefined || (part ?? alone).toLowerCase() !== 'caption' ? 0 : label.length - first.length
}
