import { kin } from '../../../lexicon/generated/kin'
import { roles } from '../../../lexicon/generated/roles'
import { titles } from '../../../lexicon/generated/titles'
import { eachRow, lazyLexicon } from '../../../lexicon/table'
import { Gender } from '../entity-index'

const titleTable = lazyLexicon(titles)

interface HeadTable {
  readonly phrases: ReadonlyMap<string, { readonly gender: Gender; readonly kin: boolean }>
  readonly lastWords: ReadonlySet<string>
}

let heads: HeadTable | null = null

/** The three tables as one: jobs before titles before relations. */
export function headTable(): HeadTable {
  if (heads) return heads
  const phrases = new Map<string, { gender: Gender; kin: boolean }>()
  const lastWords = new Set<string>()
  for (const [table, isKin] of [
    [roles, false],
    [titles, false],
    [kin, true],
  ] as const) {
    eachRow(table, (start, keyEnd, valueEnd) => {
      const phrase = table.slice(start, keyEnd)
      const row = table.slice(keyEnd + 1, valueEnd)
      // "Mr." says no role; an abbreviation is folded without its stop.
      const words = phrase.includes('.') ? phrase.replace(/\./g, '') : phrase
      if (row.endsWith('-') || phrases.has(words)) return
      const gender = row.startsWith('m') ? Gender.Male : row.startsWith('f') ? Gender.Female : Gender.Unknown
      phrases.set(words, { gender, kin: isKin })
      lastWords.add(words.slice(words.lastIndexOf(' ') + 1))
    })
  }
  heads = { phrases, lastWords }
  return heads
}

/** Whether a folded word is a title that stands before names ("mr", "senator"). */
export function isTitle(word: string): boolean {
  return titleTable().has(word) || titleTable().has(`${word}.`)
}

export function genderOfTitle(word: string): Gender {
  const row = titleTable().get(word) ?? titleTable().get(`${word}.`) ?? ''
  return row.startsWith('m') ? Gender.Male : row.startsWith('f') ? Gender.Female : Gender.Unknown
}
