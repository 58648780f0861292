import type { Text } from '../../../language/text'
import { firstUsed } from '../../../lexicon/generated/first-used'
import { officeHolders } from '../../../lexicon/generated/office-holders'
import type { Span } from '../../../model'
import { toDayNumber } from '../../../source/calendar'
import { scratch } from '../../../source/scratch'
import { readPublished } from '../read-published'

/** Days between which an article that prints certain words can have been published; `null` where it is open. */
export interface KnownRange {
  readonly from: number | null
  readonly to: number | null
  readonly span: Span
}

interface Node {
  readonly next: Map<string, Node>
  /** Ranges, in order of time; one open-ended for a word that is only known to be new. */
  ranges: readonly (readonly [number, number | null])[] | null
  /** The title, for a holder of an office. */
  office: string | null
}

let root: Node | null = null

function tree(): Node {
  if (root) return root
  root = { next: new Map(), ranges: null, office: null }
  for (const row of firstUsed.split('\n')) {
    const [words, year] = row.split('\t')
    add(words, [[toDayNumber(Number(year), 1, 1), null]], null)
  }
  for (const row of officeHolders.split('\n')) {
    const [words, ranges] = row.split('\t')
    add(
      words,
      ranges
        .split(',')
        .map((range) => range.split('/').map((day) => readPublished(day)?.start ?? null) as [number, number | null]),
      titleOf(words),
    )
  }
  return root
}

/** The words of an office before its holder's name. */
function titleOf(words: string): string {
  return (
    /^(?:(?:Vice|House|Prime) )?(?:President|Speaker|Minister|Chancellor|Pope|Secretary-General|Secretary of State)/.exec(
      words,
    )?.[0] ?? words
  )
}

function add(words: string, ranges: Node['ranges'], office: string | null): void {
  let node = root as Node
  for (const word of words.split(' ')) {
    let next = node.next.get(word)
    if (!next) {
      next = { next: new Map(), ranges: null, office: null }
      node.next.set(word, next)
    }
    node = next
  }
  node.ranges = ranges
  node.office = office
}

/** Words before a title that put its holder into the past or into a mere thought. */
const unreal = new Set([
  'former',
  'ex',
  'late',
  'then',
  'under',
  'previous',
  'like',
  'a',
  'as',
  'become',
  'be',
  'of',
  'since',
  'by',
  'to',
])

const scratchBegins = scratch((length) => new Uint8Array(length))

/**
 * What the article's words say about the time it can come from (data/first-used.tsv, data/office-holders.tsv).
 * Of the holders of one office the one named most counts; the others are history, or a hope.
 */
export function knownRanges(text: Text): KnownRange[] {
  const { tokens } = text
  const start = tree()
  const begins = scratchBegins(tokens.forms.count)
  for (let form = 0; form < tokens.forms.count; form++) begins[form] = start.next.has(tokens.forms.text[form]) ? 1 : 0
  const word = (token: number) => (token < tokens.count ? tokens.forms.text[tokens.form[token]] : '')
  const found: KnownRange[] = []
  const offices = new Map<string, Map<Node, { count: number; span: Span }>>()
  const seen = new Set<Node>()
  for (let token = 0; token < tokens.count; token++) {
    if (begins[tokens.form[token]] === 0) continue
    let node: Node | undefined = start
    let best: Node | null = null
    let end = token
    for (let at = token; (node = node.next.get(word(at))); at++) {
      if (node.ranges) {
        best = node
        end = at + 1
      }
    }
    if (!best?.ranges) continue
    const span = { start: tokens.start[token], end: tokens.end[end - 1] }
    const before = token > 0 ? tokens.forms.lower[tokens.form[token - 1]] : ''
    if (best.office === null) {
      if (!seen.has(best)) found.push({ from: best.ranges[0][0], to: null, span })
      seen.add(best)
    } else if (!unreal.has(before)) {
      let holders = offices.get(best.office)
      if (!holders) {
        holders = new Map()
        offices.set(best.office, holders)
      }
      const holder = holders.get(best)
      if (holder) holder.count++
      else holders.set(best, { count: 1, span })
    }
    token = end - 1
  }
  for (const holders of offices.values()) {
    let named: [Node, { count: number; span: Span }] | null = null
    for (const entry of holders) if (!named || entry[1].count > named[1].count) named = entry
    const ranges = named?.[0].ranges
    if (!named || !ranges) continue
    // Named once, the holder may be of history: that bounds only from below.
    found.push({
      from: ranges[0][0],
      to: named[1].count > 1 ? ranges[ranges.length - 1][1] : null,
      span: named[1].span,
    })
  }
  return found
}
