import type { BlockType } from '../../model'
import { trimSpan } from '../../source/span'
import type { HintedRanges } from './apply-hints'
import type { RowRanges } from './join-wrapped-lines'

/** What the fields of news databases and mail headers hold; every other known field is furniture. */
const FIELDS: Readonly<Record<string, BlockType>> = {
  headline: 'headline',
  title: 'headline',
  hd: 'headline',
  subject: 'furniture',
  byline: 'byline',
  author: 'byline',
  by: 'byline',
  date: 'timestamp',
  'publication date': 'timestamp',
  published: 'timestamp',
  pd: 'timestamp',
  sent: 'timestamp',
  dateline: 'dateline',
  deck: 'deck',
  subtitle: 'deck',
  body: 'paragraph',
  text: 'paragraph',
  'full text': 'paragraph',
  abstract: 'deck',
  lp: 'paragraph',
  td: 'paragraph',
  caption: 'caption',
  graphic: 'caption',
  length: 'furniture',
  section: 'furniture',
  'load-date': 'furniture',
  'load date': 'furniture',
  language: 'furniture',
  'publication-type': 'furniture',
  'publication type': 'furniture',
  'document-type': 'furniture',
  'document type': 'furniture',
  copyright: 'furniture',
  distribution: 'furniture',
  organization: 'furniture',
  company: 'furniture',
  ticker: 'furniture',
  industry: 'furniture',
  geographic: 'furniture',
  person: 'furniture',
  people: 'furniture',
  country: 'furniture',
  city: 'furniture',
  state: 'furniture',
  series: 'furniture',
  type: 'furniture',
  source: 'furniture',
  publication: 'furniture',
  'publication info': 'furniture',
  publisher: 'furniture',
  issn: 'furniture',
  url: 'furniture',
  edition: 'furniture',
  page: 'furniture',
  pages: 'furniture',
  'word count': 'furniture',
  wc: 'furniture',
  sn: 'furniture',
  sc: 'furniture',
  la: 'furniture',
  cy: 'furniture',
  et: 'furniture',
  an: 'furniture',
  ed: 'furniture',
  pg: 'furniture',
  se: 'furniture',
  from: 'furniture',
  to: 'furniture',
  cc: 'furniture',
  'reply-to': 'furniture',
}

const COLON = /^((?:[A-Z][A-Z -]{1,18}|[A-Z][a-z]+(?:[ -][A-Za-z]+)?))\s?:(?=\s|$)\s*/
/** Factiva's two letters and a gap. */
const CODE = /^(HD|BY|WC|PD|ET|SN|SC|LA|CY|LP|TD|AN|ED|PG|SE)(?:\t|\s{2,})\s*/

/**
 * Whether the line opens with a capital and has a colon behind a few words, or a gap behind two letters: asked before the
 * patterns, as few lines do.
 */
function mayBeLabelled(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start)
  if (first < 65 || first > 90) return false
  const limit = Math.min(end, start + LONGEST_LABEL)
  let small = false
  let gaps = 0
  for (let at = start + 1; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code >= 97 && code <= 122) small = true
    else if (code === COLON_SIGN) return true
    else if (at === start + 2 && (code === 9 || (code === SPACE && source.charCodeAt(at + 1) <= SPACE))) return true
    else if (code === SPACE || code === HYPHEN) {
      // A label in small letters has two words, and at most a blank before its colon.
      if (small && ++gaps > 1) return source.charCodeAt(at + 1) === COLON_SIGN
    } else if (code < 65 || code > 90) return false
  }
  return false
}

const SPACE = 32
const HYPHEN = 45
const COLON_SIGN = 58
const LONGEST_LABEL = 40

/** Fewer labelled lines are lines that happen to begin so. */
const FEWEST = 3
/** A mark of a header: without any of these the labels are somebody's own. */
const TELLING = new Set([
  'headline',
  'hd',
  'byline',
  'length',
  'load-date',
  'subject',
  'wc',
  'publication-type',
  'dateline',
  'body',
  'publication date',
  'document type',
])

/**
 * Parts the labels of exported headers ("HEADLINE: ...", "BYLINE: ...", "LENGTH: 512 words") from their values, so that each
 * value is a row of its field's type and each label is furniture.
 */
export function splitFields(source: string, ranges: RowRanges): HintedRanges {
  let labels: Map<number, { field: string; valueStart: number }> | null = null
  for (let row = 0; row < ranges.count; row++) {
    if (!mayBeLabelled(source, ranges.start[row], ranges.end[row])) continue
    const head = source.slice(ranges.start[row], Math.min(ranges.end[row], ranges.start[row] + LONGEST_LABEL))
    const match = COLON.exec(head) ?? CODE.exec(head)
    const field = match?.[1].toLowerCase().trim()
    if (match && field !== undefined && Object.hasOwn(FIELDS, field)) {
      labels ??= new Map()
      labels.set(row, { field, valueStart: ranges.start[row] + match[0].length })
    }
  }
  const unlabelled = (): HintedRanges => {
    const { count, start, end, gap } = ranges
    return { count, start, end, gap, fixed: null }
  }
  if (labels === null || labels.size < FEWEST) return unlabelled()
  const fields = new Set(Array.from(labels.values(), ({ field }) => field))
  if (fields.size < FEWEST || ![...fields].some((field) => TELLING.has(field))) return unlabelled()
  const mail = fields.has('from') && fields.has('subject') && !fields.has('headline')
  const start: number[] = []
  const end: number[] = []
  const gap: number[] = []
  const fixed: (BlockType | null)[] = []
  const push = (from: number, to: number, before: number, type: BlockType | null) => {
    start.push(from)
    end.push(to)
    gap.push(before)
    fixed.push(type)
  }
  for (let row = 0; row < ranges.count; row++) {
    const label = labels.get(row)
    const before = ranges.gap[row]
    if (!label) {
      push(ranges.start[row], ranges.end[row], before, null)
      continue
    }
    const named = trimSpan(source, ranges.start[row], Math.min(label.valueStart, ranges.end[row]))
    if (named) push(named.start, named.end, before, 'furniture')
    const value = trimSpan(source, label.valueStart, ranges.end[row])
    const type = mail && label.field === 'subject' ? 'headline' : FIELDS[label.field]
    if (value) push(value.start, value.end, 0, type)
  }
  return { count: start.length, start, end, gap, fixed }
}
