import type { Author, Block } from '../model'
import { wordsAt } from '../source/span'
import { isGivenName } from './fields/given-names'
import { readByline } from './fields/read-byline'
import { isAgency } from './fields/read-credit'
import { isOfClass, type WordClass } from './rows/word-classes'

/** "(Reporting by Jane Roe in Paris; Editing by John Doe)" at the end of wire stories. */
const SIGNATURE = /\b(?:reporting|writing)\s(?:and\s\p{L}+\s)?by\s+([^;)]{3,160})/iu

const ROLE_ONLY =
  /(?:^|\s)(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|critic|producer|staff)s?$/iu

/** Words of buttons, sections and notices: a line with one of them may look like a name, and is none. */
const NO_NAME: readonly WordClass[] = [
  'share',
  'subscribe',
  'ad',
  'comment',
  'more',
  'nav',
  'section',
  'media',
  'tags',
  'policy',
  'ago',
  'clock',
  'stamp',
]

/** Who wrote the article, by its bylines; without any, by the signature at its end. */
export function readAuthors(source: string, blocks: readonly Block[]): Author[] {
  const authors: Author[] = []
  /** Names that only stand where a byline would: dropped where another line says outright who wrote it. */
  const doubtful = new Set<string>()
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
  for (const { type, rule, span, text } of blocks) {
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
    const found = readByline(source, span.start, span.end)
    const unlabelled = rule.startsWith('line-model') && found.length > 0 && found[0].span.start === span.start
    if (unlabelled && !isGivenName(found[0].name.split(' ')[0])) {
      if (hasWordOf(text, NO_NAME) && !isAgency(text)) continue
      for (const { name } of found) doubtful.add(keyOf(name))
    }
    add(found)
    above = authors.map((_, index) => index).slice(before)
  }
  const sure = authors.filter(({ name }) => !doubtful.has(keyOf(name)))
  if (sure.length > 0) return sure
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

function hasWordOf(text: string, names: readonly WordClass[]): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .some((word) => isOfClass(word, names))
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]+/gu, '')
}
