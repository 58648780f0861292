import { firstUsed } from '../../../lexicon/generated/first-used'
import { officeHolders } from '../../../lexicon/generated/office-holders'
import { toDayNumber } from '../../../source/calendar'
import { readPublished } from '../read-published'

/** Words that tell of a time, as far as some of them have been read. */
export interface KnownWords {
  readonly next: Map<string, KnownWords>
  /** Ranges, in order of time; one open-ended for a word that is only known to be new. */
  ranges: readonly (readonly [number, number | null])[] | null
  /** The title, for a holder of an office. */
  office: string | null
}

let table: Map<string, KnownWords> | null = null

/** By the first word. */
export function knownWords(): ReadonlyMap<string, KnownWords> {
  if (table) return table
  table = new Map()
  for (const row of firstUsed.split('\n')) {
    const [words, year] = row.split('\t')
    add(table, words, [[toDayNumber(Number(year), 1, 1), null]], null)
  }
  for (const row of officeHolders.split('\n')) {
    const [words, ranges] = row.split('\t')
    add(
      table,
      words,
      ranges
        .split(',')
        .map((range) => range.split('/').map((day) => readPublished(day)?.start ?? null) as [number, number | null]),
      titleOf(words),
    )
  }
  return table
}

/** The words of an office before its holder's name. */
function titleOf(words: string): string {
  return (
    /^(?:(?:Vice|House|Prime) )?(?:President|Speaker|Minister|Chancellor|Pope|Secretary-General|Secretary of State)/.exec(
      words,
    )?.[0] ?? words
  )
}

function add(table: Map<string, KnownWords>, words: string, ranges: KnownWords['ranges'], office: string | null): void {
  let next = table
  let last: KnownWords | null = null
  for (const word of words.split(' ')) {
    last = next.get(word) ?? { next: new Map(), ranges: null, office: null }
    next.set(word, last)
    next = last.next
  }
  if (!last) return
  last.ranges = ranges
  last.office = office
}
