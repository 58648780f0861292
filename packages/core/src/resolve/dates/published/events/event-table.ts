import { events } from '../../../../lexicon/generated/events'
import { numberOf } from '../table-words'
import type { EventHeads, NamedEvent } from './named-event'
import { readDays } from './read-days'
import { type AddEvent, addCampaignEvents } from './us-campaign-events'

let table: ReadonlyMap<string, EventHeads> | null = null

/** The events of known days, by the words that their heads begin with. */
export function eventTable(): ReadonlyMap<string, EventHeads> {
  if (table) return table
  const byHead = new Map<string, { alone: NamedEvent[]; beside: Map<number, NamedEvent[]> }>()
  let count = 0
  const headsOf = (word: string) => {
    let heads = byHead.get(word)
    if (!heads) {
      heads = { alone: [], beside: new Map() }
      byHead.set(word, heads)
    }
    return heads
  }
  const add: AddEvent = (pattern, event) => {
    const parts = pattern.split(' + ').map((part) => part.split('|').map((choice) => choice.split('_')))
    const row = { place: count++, parts, ...event }
    for (const part of parts.slice(1)) for (const [word] of part) numberOf(word)
    for (const first of new Set(parts[0].map(([word]) => word))) {
      const { alone, beside } = headsOf(first)
      if (parts.length === 1) alone.push(row)
      else
        for (const other of new Set(parts[1].map(([word]) => numberOf(word)))) {
          const list = beside.get(other)
          if (list) list.push(row)
          else beside.set(other, [row])
        }
    }
  }
  for (const row of events.split('\n')) {
    const [pattern, days, kind, tied] = row.split('\t')
    const stretches = days.split(',').map((stretch) => readDays(stretch))
    add(pattern, { days: stretches, wider: null, sudden: kind === 'sudden', tied: tied === 'tied' })
  }
  addCampaignEvents(add)
  table = byHead
  return table
}
