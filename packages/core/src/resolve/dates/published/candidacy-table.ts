import { candidacies } from '../../../lexicon/generated/candidacies'
import { readPublished } from '../read-published'
import type { Days } from './day-scores'
import { numberOf } from './table-words'

/** When somebody ran for the American presidency, and was to be or was nominated (data/candidacies.tsv). */
export interface Candidacy {
  readonly words: readonly string[]
  readonly surname: string
  /** "Republican" or "Democratic"; "other" for who ran in no primaries. */
  readonly party: string
  readonly running: readonly Days[]
  readonly presumptive: readonly Days[]
  readonly nominee: readonly Days[]
}

let table: ReadonlyMap<string, readonly Candidacy[]> | null = null

/** By the first word of the name. */
export function candidacyTable(): ReadonlyMap<string, readonly Candidacy[]> {
  if (table) return table
  const byFirst = new Map<string, Candidacy[]>()
  for (const row of candidacies.split('\n')) {
    const [name, party, running, presumptive = '', nominee = ''] = row.split('\t')
    const words = name.split(' ')
    // Told once in full, a candidate goes by the surname.
    numberOf(words[words.length - 1])
    const candidacy = {
      words,
      surname: words[words.length - 1],
      party,
      running: readStretches(running),
      presumptive: readStretches(presumptive),
      nominee: readStretches(nominee),
    }
    const list = byFirst.get(words[0])
    if (list) list.push(candidacy)
    else byFirst.set(words[0], [candidacy])
  }
  table = byFirst
  return table
}

function readStretches(ranges: string): Days[] {
  if (ranges === '') return []
  return ranges.split(',').map((range) => {
    const [from, to] = range.split('/')
    return { from: readPublished(from)?.start as number, to: readPublished(to)?.start as number }
  })
}
