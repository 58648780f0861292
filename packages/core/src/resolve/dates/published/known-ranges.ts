import type { Text } from '../../../language/text'
import type { Span } from '../../../model'
import type { KnownWords } from './known-words'
import { NewsFlag, newsOf, type TextNews } from './word-news'

/** Days between which an article that prints certain words can have been published; `null` where it is open. */
export interface KnownRange {
  readonly from: number | null
  readonly to: number | null
  readonly span: Span
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

/**
 * What the article's words say about the time it can come from (data/first-used.tsv, data/office-holders.tsv).
 * Of the holders of one office the one named most counts; the others are history, or a hope.
 */
export function knownRanges({ tokens }: Text, news: TextNews): KnownRange[] {
  const { forms, form, count } = tokens
  const found: KnownRange[] = []
  const offices = new Map<string, Map<KnownWords, { count: number; span: Span }>>()
  const seen = new Set<KnownWords>()
  let end = 0
  for (let index = 0; index < news.count; index++) {
    const token = news.tokens[index]
    if (token < end || (news.flags[form[token]] & NewsFlag.Known) === 0) continue
    let best: KnownWords | null = null
    let known: KnownWords | null | undefined = newsOf(forms.spelling[form[token]]).known
    for (let at = token + 1; known; at++) {
      if (known.ranges) {
        best = known
        end = at
      }
      known = at < count ? known.next.get(forms.text[form[at]]) : null
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
  }
  for (const holders of offices.values()) {
    let named: [KnownWords, { count: number; span: Span }] | null = null
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
