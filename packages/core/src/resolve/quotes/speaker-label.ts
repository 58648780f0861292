// Transcripts and interviews: "SMITH: We agree." Paragraph after paragraph begins with who speaks. One label alone proves
// nothing ("Correction: …"); labels in capitals must come twice, others must come back.

import { Is, type Outline } from './outline'
import type { Statement } from './statement'

/** Units of a label, the colon left out; `null` where the block begins with none. */
function labelOf(o: Outline, from: number, to: number): { readonly end: number; readonly capitals: boolean } | null {
  let capitals = true
  for (let at = from; at < to && at - from < 5; at++) {
    const bits = o.flags[at]
    if (bits & Is.Colon && !(bits & Is.Comma)) return at > from && to - at > 3 ? { end: at, capitals } : null
    if (!(bits & Is.Cap)) return null
    const text = o.text.source.slice(o.text.tokens.start[o.first[at]], o.text.tokens.end[o.end[at] - 1])
    if (text !== text.toUpperCase()) capitals = false
  }
  return null
}

/** First period of each turn of a transcript, to the statement that is the turn. */
export function readTurns(o: Outline): ReadonlyMap<number, Statement> {
  const found: { period: number; from: number; colon: number; to: number; capitals: boolean; name: string }[] = []
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
    found.push({ period, from, colon: label.end, to: o.periodStart[last + 1], capitals: label.capitals, name })
  }
  const turns = new Map<number, Statement>()
  for (const { period, from, colon, to, capitals, name } of found) {
    if (!(capitals && shouted >= 2) && !(found.length >= 3 && (times.get(name) ?? 0) >= 2)) continue
    let end = to
    while (end > colon + 1 && o.flags[end - 1] & Is.Stop) end--
    if (end <= colon + 1) continue
    turns.set(period, {
      rule: 'speaker-label',
      certainty: 'stated',
      period,
      cue: null,
      source: { start: from, end: colon },
      contents: [{ start: colon + 1, end }],
      verb: null,
    })
  }
  return turns
}
