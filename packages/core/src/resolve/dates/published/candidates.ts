import type { Text } from '../../../language/text'
import { candidacies } from '../../../lexicon/generated/candidacies'
import type { Span } from '../../../model'
import { readPublished } from '../read-published'
import type { Days } from './day-scores'
import { WordFilter } from './word-filter'

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

/** Where a candidate is named. */
export interface CandidateMention {
  readonly candidacy: Candidacy
  readonly firstToken: number
  readonly endToken: number
  readonly span: Span
}

let table: { readonly rows: ReadonlyMap<string, readonly Candidacy[]>; readonly filter: WordFilter } | null = null

/** By the first word of the name. */
function candidacyTable(): NonNullable<typeof table> {
  if (table) return table
  const byFirst = new Map<string, Candidacy[]>()
  for (const row of candidacies.split('\n')) {
    const [name, party, running, presumptive = '', nominee = ''] = row.split('\t')
    const words = name.split(' ')
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
  table = { rows: byFirst, filter: new WordFilter(byFirst.keys()) }
  return table
}

function readStretches(ranges: string): Days[] {
  if (ranges === '') return []
  return ranges.split(',').map((range) => {
    const [from, to] = range.split('/')
    return { from: readPublished(from)?.start as number, to: readPublished(to)?.start as number }
  })
}

/** Who ran for president: by the full name and, once that is told, by the surname. */
export function findCandidates({ tokens }: Text): CandidateMention[] {
  const { forms, form, count } = tokens
  const { rows, filter } = candidacyTable()
  const heads = forms.text.map((word) => (filter.mayHold(word) ? rows.get(word) : undefined))
  /** By spelling, whose surname it is. */
  const surnames: (Candidacy | undefined)[] = new Array(forms.count).fill(undefined)
  const found: CandidateMention[] = []
  for (let token = 0; token < count; token++) {
    const head = heads[form[token]]
    let candidacy = head?.find(
      ({ words }) =>
        token + words.length <= count && words.every((word, index) => forms.text[form[token + index]] === word),
    )
    const endToken = token + (candidacy?.words.length ?? 1)
    if (candidacy) surnames[form[endToken - 1]] ??= candidacy
    else candidacy = surnames[form[token]]
    if (!candidacy) continue
    const span = { start: tokens.start[token], end: tokens.end[endToken - 1] }
    found.push({ candidacy, firstToken: token, endToken, span })
    token = endToken - 1
  }
  return found
}
