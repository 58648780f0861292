import type { Author, Block } from '../model'
import { EAST_ASIAN } from '../source/characters'
import { wordsAt } from '../source/span'
import { isGivenName } from './fields/given-names'
import { isEmployer, readByline } from './fields/read-byline'
import { isAgency, isPictureAgency } from './fields/read-credit'
import { isOfClass, type WordClass } from './rows/word-classes'

/** "(Reporting by Jane Roe in Paris; Editing by John Doe)" at the end of wire stories. */
const SIGNATURE =
  /(?<!\b(?:additional|further|more|other)\s)\b(?:reporting|writing)\s(?:and\s\p{L}+\s)?by\s+([^;)]{3,160})/iu

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

const BY_ALONE = /^(?:(?:written|words|story|reported|posted)\s)?(?:by|authors?)\s?:?$/i

/** Paragraphs below the bylines of an article's head: what looks like a byline further down is another article's. */
const HEAD = 3

/** A name that a byline gives. */
interface Claim {
  author: Author
  /** `said` outright ("By Jane Roe"), `standing` where bylines stand, or that without a given name we know: `doubtful`. */
  certainty: 'said' | 'standing' | 'doubtful'
  /** Above the headline, where another article's may be. */
  readonly early: boolean
}

/** Who wrote the article, by its bylines; without any, by the signature at its end. */
export function readAuthors(source: string, blocks: readonly Block[]): Author[] {
  const claims = readClaims(source, blocks)
  const own = claims.some(({ early }) => !early) ? claims.filter(({ early }) => !early) : claims
  const sure = own.filter(({ certainty }) => certainty !== 'doubtful')
  const authors = merged(sure.length > 0 ? sure : own)
  return authors.length > 0 ? authors : readSignature(source, blocks)
}

function readClaims(source: string, blocks: readonly Block[]): Claim[] {
  const claims: Claim[] = []
  const headline = blocks.find(({ type }) => type === 'headline')?.id ?? -1
  let paragraphs = 0
  /** Claims of the bylines right above, which a line with nothing but their role or organization is about. */
  let above: Claim[] = []
  for (const { id, type, rule, span, text } of blocks) {
    if (type !== 'byline') {
      if (above.length > 0) above = []
      if (type === 'paragraph' && id > headline) paragraphs++
      continue
    }
    // Who made the picture.
    if (isPictureAgency(text)) continue
    const guessed = rule.startsWith('line-model')
    if (guessed && paragraphs > HEAD && claims.some(({ certainty }) => certainty !== 'doubtful')) continue
    // Apart from the line that says who it is, a name may be whom the picture shows, or who made it.
    if (guessed && above.length === 0 && claims.some(({ certainty }) => certainty === 'said')) continue
    const employer = isAgency(text) || (rule === 'byline-head' && isEmployer(text))
    if (above.length > 0 && (employer || (text.split(' ').length <= 6 && ROLE_ONLY.test(text)))) {
      const words = wordsAt(source, span.start, span.end)
      const field = employer && !ROLE_ONLY.test(text) ? 'organization' : 'role'
      for (const claim of above) if (!claim.author[field]) claim.author = { ...claim.author, [field]: words }
      continue
    }
    const labelAbove = BY_ALONE.test(blocks[id - 1]?.text ?? '')
    // Where a script has no capitals, the rule has seen that it is a name.
    const seen = rule === 'byline-head' && source.charCodeAt(span.start) >= EAST_ASIAN
    const found = readByline(source, span.start, span.end, labelAbove || seen)
    if (found.length === 0) continue
    let certainty: Claim['certainty'] = 'standing'
    if (found[0].span.start > span.start || labelAbove) certainty = 'said'
    else if (guessed && !isGivenName(found[0].name.split(' ')[0])) {
      if (!isAgency(found[0].name) && found.some(({ name }) => hasWordOf(name, NO_NAME))) continue
      certainty = 'doubtful'
    }
    // A name above the line that says who it is may be whom the picture shows.
    if (certainty === 'said')
      for (const claim of claims) if (claim.certainty === 'standing') claim.certainty = 'doubtful'
    above = found.map((author) => ({ author, certainty, early: id < headline }))
    claims.push(...above)
  }
  return claims
}

/** Each author once; a name that comes again with its role below has both. */
function merged(claims: readonly Claim[]): Author[] {
  const authors = new Map<string, Author>()
  for (const { author } of claims) {
    const key = keyOf(author.name)
    const known = authors.get(key)
    if (!known) authors.set(key, author)
    else if (!known.role && author.role) authors.set(key, { ...known, role: author.role })
  }
  return [...authors.values()]
}

function readSignature(source: string, blocks: readonly Block[]): Author[] {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { type, span } = blocks[index]
    if (type !== 'author-note') continue
    const match = SIGNATURE.exec(source.slice(span.start, Math.min(span.end, span.start + 400)))
    if (!match) continue
    const from = span.start + match.index + match[0].length - match[1].length
    return readByline(source, from, from + match[1].length)
  }
  return []
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
