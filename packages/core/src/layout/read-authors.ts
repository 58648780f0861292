import type { Author, Block } from '../model'
import { wordsAt } from '../source/span'
import { readByline } from './fields/read-byline'
import { isAgency } from './fields/read-credit'

/** "(Reporting by Jane Roe in Paris; Editing by John Doe)" at the end of wire stories. */
const SIGNATURE = /\b(?:reporting|writing)\s(?:and\s\p{L}+\s)?by\s+([^;)]{3,160})/iu

const ROLE_ONLY =
  /(?:^|\s)(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|critic|producer|staff)s?$/iu

/** Who wrote the article, by its bylines; without any, by the signature at its end. */
export function readAuthors(source: string, blocks: readonly Block[]): Author[] {
  const authors: Author[] = []
  const add = (found: readonly Author[]) => {
    for (const author of found) {
      const key = keyOf(author.name)
      const known = authors.findIndex(({ name }) => keyOf(name) === key)
      if (known < 0) authors.push(author)
      // The name again with its role below: what is known of both.
      else if (!authors[known].role && author.role) authors[known] = { ...authors[known], role: author.role }
    }
  }
  /** Authors of the bylines right above, which a line with nothing but their role or organization is about. */
  let above: number[] = []
  for (const { type, span, text } of blocks) {
    if (type !== 'byline') {
      above = []
      continue
    }
    const words = wordsAt(source, span.start, span.end)
    if (above.length > 0 && (isAgency(text) || (text.split(' ').length <= 6 && ROLE_ONLY.test(text)))) {
      const field = isAgency(text) ? 'organization' : 'role'
      for (const index of above) if (!authors[index][field]) authors[index] = { ...authors[index], [field]: words }
      continue
    }
    const before = authors.length
    add(readByline(source, span.start, span.end))
    above = authors.map((_, index) => index).slice(before)
  }
  if (authors.length > 0) return authors
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { type, span } = blocks[index]
    if (type !== 'author-note') continue
    const match = SIGNATURE.exec(source.slice(span.start, Math.min(span.end, span.start + 400)))
    if (!match) continue
    const from = span.start + match.index + match[0].length - match[1].length
    add(readByline(source, from, from + match[1].length))
    break
  }
  return authors
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]+/gu, '')
}
