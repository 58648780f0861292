// Reads every period for what it reports. The order of the rules is the order of the calls.

import { accordingTo } from './according-to'
import { cueAfter } from './cue-after'
import { cueBefore } from './cue-before'
import { headlineLabel } from './headline-label'
import { Is, type Outline } from './outline'
import { readTurns } from './speaker-label'
import type { Statement } from './statement'

export function readStatements(o: Outline): Statement[] {
  const found: Statement[] = []
  const turns = readTurns(o)
  let turnEnd = -1
  for (let period = 0; period < o.periodBlock.length; period++) {
    const block = o.text.blocks[o.periodBlock[period]]
    if (!reports(block.type) || block.duplicateOf !== null) continue
    const from = o.periodStart[period]
    const to = o.periodStart[period + 1]
    const turn = turns.get(period)
    if (turn !== undefined) {
      found.push(turn)
      turnEnd = turn.contents[0].end
    }
    if (from < turnEnd) continue
    if (block.type === 'headline') {
      const label = headlineLabel(o, period, from, to)
      if (label !== null) {
        found.push(label)
        continue
      }
    }
    if (!mayReport(o, from, to)) continue
    // First: it takes the whole sentence, whatever other verbs are in it.
    const according = accordingTo(o, period, from, to)
    if (according !== null) {
      found.push(according)
      continue
    }
    // Before the verbs from the left: what stands before "…, Smith said" is all reported.
    const after = cueAfter(o, period, from, to)
    if (after !== null) {
      found.push(after.statement)
      if (after.told.end - after.told.start > 2) cueBefore(o, period, after.told.start, after.told.end, found)
      if (after.rest < to) cueBefore(o, period, after.rest, to, found)
      continue
    }
    const known = found.length
    cueBefore(o, period, from, to, found)
    // A caption tells what a picture shows: only quoted words in it are somebody's.
    if (block.type === 'caption')
      for (let at = found.length - 1; at >= known; at--) if (!holdsQuote(o, found[at])) found.splice(at, 1)
  }
  return found
}

/** Does the statement report quoted words? */
export function holdsQuote(o: Outline, statement: Statement): boolean {
  return statement.contents.some(({ start, end }) => {
    for (let at = start; at < end; at++) if (o.flags[at] & Is.Quote) return true
    return false
  })
}

function mayReport(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (o.verb[at] >= 0 || o.noun[at] >= 0 || o.flags[at] & Is.According) return true
  return false
}

/**
 * Blocks whose statements count. A pull quote repeats a sentence of the body, a duplicate its first printing, and
 * furniture is somebody else's text, a correction speaks of the article itself: counting them would count a statement twice or give it to this article.
 */
export function reports(type: string): boolean {
  return type === 'paragraph' || type === 'headline' || type === 'deck' || type === 'list-item' || type === 'caption'
}
