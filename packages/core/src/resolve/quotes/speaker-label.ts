// Transcripts and interviews: "SMITH: We agree." Paragraph after paragraph begins with who speaks. One label alone proves
// nothing ("Correction: …"); labels in capitals must come twice, others must come back.

import { Is, type Outline } from './outline'
import type { Statement } from './statement'

/** Where a label ends, the colon left out, and the unit after the colon. */
interface Label {
  readonly end: number
  readonly next: number
  readonly capitals: boolean
}

/** The label that the block begins with; `null` where there is none. */
function labelOf(o: Outline, from: number, to: number): Label | null {
  let capitals = true
  // "Q. What then?"
  if (/^[qa]\.?$/.test(o.lower(from)) && o.flags[from] & Is.Cap) {
    const next = o.lower(from).length > 1 ? from + 1 : from + 2
    const stopped = o.lower(next - 1).endsWith('.') && next < to
    if (stopped) return { end: from + 1, next, capitals: true }
  }
  for (let at = from; at < to && at - from < 5; at++) {
    const bits = o.flags[at]
    if (bits & Is.Colon && !(bits & Is.Comma))
      return at > from && to - at > 1 ? { end: at, next: at + 1, capitals } : null
    if (!(bits & Is.Cap)) return null
    const text = o.text.source.slice(o.text.tokens.start[o.first[at]], o.text.tokens.end[o.end[at] - 1])
    if (text !== text.toUpperCase()) capitals = false
  }
  return null
}

/** "jp" of "Joanna Pike": who is named in full at first and by initials from then on. */
export function initialsOf(o: Outline, from: number, to: number): string {
  let letters = ''
  for (let at = from; at < to; at++) letters += o.lower(at).charAt(0)
  return letters
}

/** First period of each turn of a transcript, to the statement that is the turn. */
export function readTurns(o: Outline): ReadonlyMap<number, Statement> {
  const found: { period: number; from: number; to: number; label: Label; name: string }[] = []
  const times = new Map<string, number>()
  let shouted = 0
  for (let period = 0; period < o.periodBlock.length; period++) {
    const block = o.periodBlock[period]
    if (period > 0 && o.periodBlock[period - 1] === block) continue
    if (o.text.blocks[block].type !== 'paragraph') continue
    const from = o.periodStart[period]
    const label = labelOf(o, from, o.periodStart[period + 1])
    if (label === null) continue
    let last = period
    while (last + 1 < o.periodBlock.length && o.periodBlock[last + 1] === block) last++
    const name = o.lower(label.end - 1)
    times.set(name, (times.get(name) ?? 0) + 1)
    if (label.capitals) shouted++
    found.push({ period, from, to: o.periodStart[last + 1], label, name })
  }
  const turns = new Map<number, Statement>()
  for (const { period, from, to, label, name } of found) {
    const back = (times.get(name) ?? 0) >= 2 || (label.end - from > 1 && times.has(initialsOf(o, from, label.end)))
    if (!(label.capitals && shouted >= 2) && !(found.length >= 3 && back)) continue
    let end = to
    while (end > label.next && o.flags[end - 1] & Is.Stop) end--
    if (end <= label.next) continue
    turns.set(period, {
      rule: 'speaker-label',
      certainty: 'stated',
      period,
      cue: null,
      source: { start: from, end: label.end },
      contents: [{ start: label.next, end }],
      verb: null,
    })
  }
  return turns
}
