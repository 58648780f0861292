import { candidacies } from '../../../../lexicon/generated/candidacies'
import { usConventions } from '../../../../lexicon/generated/us-conventions'
import { usDebates } from '../../../../lexicon/generated/us-debates'
import { usPrimaries } from '../../../../lexicon/generated/us-primaries'
import { numberOf } from '../table-words'
import type { EventDays, NamedEvent } from './named-event'
import { readDays } from './read-days'

/** Takes an event in under the words that name it, written as in `data/events.tsv`. */
export type AddEvent = (pattern: string, event: Omit<NamedEvent, 'place' | 'parts'>) => void

/** The events of campaigns for the American presidency that have tables of their own. */
export function addCampaignEvents(add: AddEvent): void {
  addDebates(add)
  addConventions(add)
  addVotes(add)
  addCandidacies(add)
}

function addDebates(add: AddEvent): void {
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

function addConventions(add: AddEvent): void {
  const all: EventDays[] = []
  const parties = new Map<string, EventDays[]>([
    ['Republican|GOP', []],
    ['Democratic|Democrats', []],
  ])
  for (const row of usConventions.split('\n')) {
    const [stretch, party] = row.split('\t')
    const days = readDays(stretch)
    all.push(days)
    for (const [words, list] of parties) if (words.startsWith(party)) list.push(days)
  }
  const head = 'convention|Convention'
  for (const [words, days] of parties) add(`${head} + ${words}`, { days, wider: null, sudden: false, tied: false })
  for (const { words, days } of conventionCities())
    add(`${head} + ${words.join('_')}`, { days, wider: null, sudden: false, tied: false })
  add(head, { days: all, wider: null, sudden: false, tied: true })
}

/** What is told of a state that has voted. */
const results =
  'won|win|wins|winning|victory|victories|defeat|defeats|loss|losses|lost|losing|lose|beat|results|voted|voters|turnout'

function addVotes(add: AddEvent): void {
  const head = 'primary|primaries|caucuses|caucus|contests|contest'
  const all = usPrimaries.split('\n').map((row) => {
    const [day, states] = row.split('\t')
    return readDays(day, states)
  })
  for (const { words, days } of stateVotes()) {
    const state = words.join('_')
    add(`${head} + ${state}`, { days, wider: all, sudden: false, tied: false })
    add(`${results} + ${state}`, { days, wider: null, sudden: false, tied: true })
  }
  add(head, { days: all, wider: null, sudden: false, tied: true })
}

const leavings =
  'suspended|suspend|suspends|suspending|dropped_out|drop_out|drops_out|dropping_out|ended_his|ended_her|ends_his|ending_his|quit|quits|quitting|withdrew|exited|exit|bowed_out|dropped_his'
const launches =
  'announced|announces|announcing|announcement|launched|launches|launch|launching|entered|kickoff|kicked_off|declared'
const bids = 'candidacy|campaign|bid|run|running|race'

/** Who entered the race and who left it; on the day of an election nobody leaves. */
function addCandidacies(add: AddEvent): void {
  for (const row of candidacies.split('\n')) {
    const [name, , running] = row.split('\t')
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    const stretches = running.split(',').map((stretch) => stretch.split('/'))
    const first = stretches.map(([from]) => readDays(from))
    const last = stretches.filter(([, to]) => !/-11-0\d$/.test(to)).map(([, to]) => readDays(to))
    add(`${launches} + ${surname} + ${bids}`, { days: first, wider: null, sudden: true, tied: true })
    if (last.length > 0) add(`${leavings} + ${surname}`, { days: last, wider: null, sudden: true, tied: true })
  }
}

/** A state, and a paper: its name stands in every other story. */
const everywhere = 'New York'

/** A place and the days of what was on in it. */
export interface PlaceDays {
  readonly name: string
  readonly words: readonly string[]
  readonly numbers: readonly number[]
  readonly days: readonly EventDays[]
}

let votes: readonly PlaceDays[] | null = null
let cities: readonly PlaceDays[] | null = null

/** The states, with the days on which they voted in primaries and caucuses. */
export function stateVotes(): readonly PlaceDays[] {
  if (votes) return votes
  const byState = new Map<string, EventDays[]>()
  for (const row of usPrimaries.split('\n')) {
    const [day, states] = row.split('\t')
    const days = readDays(day, states)
    for (const state of states.split('|')) addTo(byState, state, days)
  }
  votes = placesOf(byState)
  return votes
}

/** The cities that conventions were held in, with their days, but for the city that every other story names. */
export function conventionCities(): readonly PlaceDays[] {
  if (cities) return cities
  const byCity = new Map<string, EventDays[]>()
  for (const row of usConventions.split('\n')) {
    const [stretch, , city] = row.split('\t')
    if (city !== everywhere) addTo(byCity, city, readDays(stretch))
  }
  cities = placesOf(byCity)
  return cities
}

function addTo(map: Map<string, EventDays[]>, key: string, days: EventDays): void {
  const list = map.get(key)
  if (list) list.push(days)
  else map.set(key, [days])
}

function placesOf(byName: ReadonlyMap<string, readonly EventDays[]>): PlaceDays[] {
  return [...byName].map(([name, days]) => {
    const words = name.split(' ')
    return { name, words, numbers: words.map(numberOf), days }
  })
}
