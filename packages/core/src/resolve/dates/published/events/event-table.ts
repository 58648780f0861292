import { events } from '../../../../lexicon/generated/events'
import { usDebates } from '../../../../lexicon/generated/us-debates'
import { usPrimaries } from '../../../../lexicon/generated/us-primaries'
import { readPublished } from '../../read-published'
import { WordFilter } from '../word-filter'

/** The days an event lasted; `marks` are words that tell it from the others of its kind. */
export interface EventDays {
  readonly from: number
  readonly to: number
  readonly marks: readonly (readonly string[])[]
  /** Of a debate in primaries: whose. */
  readonly party: string | null
}

/** Something that news speaks of by name, with the days on which it was. */
export interface NamedEvent {
  /** Beside the head one word (or phrase, as its words) of each part must stand near. */
  readonly parts: readonly (readonly (readonly string[])[])[]
  readonly days: readonly EventDays[]
  /** The days of all events of its kind, for when the text tells of another one after all. */
  readonly wider: readonly EventDays[] | null
  /** Nobody spoke of it before it happened. */
  readonly sudden: boolean
  /** Counts only with a day beside it. */
  readonly tied: boolean
}

const parties = new Set(['Republican', 'Democratic'])

export interface EventTable {
  /** By the first word of the head, those with more parts first. */
  readonly rows: ReadonlyMap<string, readonly NamedEvent[]>
  readonly filter: WordFilter
}

let table: EventTable | null = null

export function eventTable(): EventTable {
  if (table) return table
  const rows = new Map<string, NamedEvent[]>()
  const add = (pattern: string, event: Omit<NamedEvent, 'parts'>) => {
    const parts = pattern.split(' + ').map((part) => part.split('|').map((choice) => choice.split('_')))
    for (const first of new Set(parts[0].map(([word]) => word))) {
      const list = rows.get(first)
      if (list) list.push({ parts, ...event })
      else rows.set(first, [{ parts, ...event }])
    }
  }
  for (const row of events.split('\n')) {
    const [pattern, days, kind, tied] = row.split('\t')
    const stretches = days.split(',').map((stretch) => readDays(stretch))
    add(pattern, { days: stretches, wider: null, sudden: kind === 'sudden', tied: tied === 'tied' })
  }
  addDebates(add)
  addPrimaries(add)
  for (const list of rows.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  table = { rows, filter: new WordFilter(rows.keys()) }
  return table
}

type Add = (pattern: string, event: Omit<NamedEvent, 'parts'>) => void

function addDebates(add: Add): void {
  const all: EventDays[] = []
  const kinds = new Map<string, EventDays[]>([
    ['Republican|GOP|G.O.P.', []],
    ['Democratic', []],
    ['vice|vice-presidential', []],
  ])
  for (const row of usDebates.split('\n')) {
    const [day, kind, marks] = row.split('\t')
    const days = readDays(day, marks, kind)
    all.push(days)
    for (const [words, list] of kinds) if (words.startsWith(kind)) list.push(days)
  }
  const head = 'debate|debates'
  for (const [words, days] of kinds) add(`${head} + ${words}`, { days, wider: all, sudden: false, tied: true })
  add(head, { days: all, wider: null, sudden: false, tied: true })
}

function addPrimaries(add: Add): void {
  const all: EventDays[] = []
  const states = new Map<string, EventDays[]>()
  for (const row of usPrimaries.split('\n')) {
    const [day, names] = row.split('\t')
    const days = readDays(day, names)
    all.push(days)
    for (const name of names.split('|')) {
      const list = states.get(name)
      if (list) list.push(days)
      else states.set(name, [days])
    }
  }
  const head = 'primary|primaries|caucuses|caucus|contests|contest'
  for (const [name, days] of states)
    add(`${head} + ${name.replaceAll(' ', '_')}`, { days, wider: all, sudden: false, tied: false })
  add(head, { days: all, wider: null, sudden: false, tied: true })
}

function readDays(stretch: string, marks = '', kind = ''): EventDays {
  const [from, to = from] = stretch.split('/')
  return {
    from: readPublished(from)?.start as number,
    to: readPublished(to)?.start as number,
    party: parties.has(kind) ? kind : null,
    marks: marks === '' ? [] : marks.split('|').map((mark) => mark.split(' ')),
  }
}
