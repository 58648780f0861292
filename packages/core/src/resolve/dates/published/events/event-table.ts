import { events } from '../../../../lexicon/generated/events'
import type { NamedEvent } from './named-event'
import { readDays } from './read-days'
import { type AddEvent, addCampaignEvents } from './us-campaign-events'

export interface EventTable {
  /** By the first word of the head, those with more parts first. */
  readonly rows: ReadonlyMap<string, readonly NamedEvent[]>
  /** The first words of what else must stand near a head. */
  readonly beside: ReadonlySet<string>
}

let table: EventTable | null = null

export function eventTable(): EventTable {
  if (table) return table
  const rows = new Map<string, NamedEvent[]>()
  const beside = new Set<string>()
  const add: AddEvent = (pattern, event) => {
    const parts = pattern.split(' + ').map((part) => part.split('|').map((choice) => choice.split('_')))
    const row = { parts, ...event }
    for (const part of parts.slice(1)) for (const [word] of part) beside.add(word)
    for (const first of new Set(parts[0].map(([word]) => word))) {
      const list = rows.get(first)
      if (list) list.push(row)
      else rows.set(first, [row])
    }
  }
  for (const row of events.split('\n')) {
    const [pattern, days, kind, tied] = row.split('\t')
    const stretches = days.split(',').map((stretch) => readDays(stretch))
    add(pattern, { days: stretches, wider: null, sudden: kind === 'sudden', tied: tied === 'tied' })
  }
  addCampaignEvents(add)
  for (const list of rows.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  table = { rows, beside }
  return table
}
