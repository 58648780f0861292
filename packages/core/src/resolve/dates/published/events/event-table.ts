import { events } from '../../../../lexicon/generated/events'
import type { NamedEvent } from './named-event'
import { readDays } from './read-days'
import { type AddEvent, addCampaignEvents } from './us-campaign-events'

export interface EventTable {
  /** By the first word of the head, those with more parts first. */
  readonly rows: ReadonlyMap<string, readonly NamedEvent[]>
  /** The first words of what else must stand near a head, each with its number. */
  readonly beside: ReadonlyMap<string, number>
  /** By such a word's number: the events that may have it for the first thing beside their head. */
  readonly nextTo: readonly (readonly NamedEvent[])[]
  /** How many events there are. */
  readonly count: number
}

let table: EventTable | null = null

export function eventTable(): EventTable {
  if (table) return table
  const rows = new Map<string, NamedEvent[]>()
  const beside = new Map<string, number>()
  const nextTo: NamedEvent[][] = []
  let count = 0
  const numberOf = (word: string): number => {
    let number = beside.get(word)
    if (number === undefined) {
      number = beside.size
      beside.set(word, number)
      nextTo.push([])
    }
    return number
  }
  const add: AddEvent = (pattern, event) => {
    const parts = pattern.split(' + ').map((part) => part.split('|').map((choice) => choice.split('_')))
    const others = parts.slice(1).map((part) => [...new Set(part.map(([word]) => numberOf(word)))])
    const row = { place: count++, parts, others, ...event }
    for (const word of others[0] ?? []) nextTo[word].push(row)
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
  table = { rows, beside, nextTo, count }
  return table
}
