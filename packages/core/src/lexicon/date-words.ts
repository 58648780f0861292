import { dateWords } from './generated/date-words'

/** Class and value: ["month", "5"]. */
export type WordClass = readonly [name: string, value: string]

interface Table {
  readonly classes: ReadonlyMap<string, readonly WordClass[]>
  /** Per first letter (a–z) a bit per length of its words: most words of a text need no look into the table. */
  readonly lengths: Int32Array
}

let table: Table | null = null

function read(): Table {
  if (table) return table
  const classes = new Map<string, readonly WordClass[]>()
  const lengths = new Int32Array(26)
  for (const row of dateWords.split('\n')) {
    const tab = row.indexOf('\t')
    const word = row.slice(0, tab)
    classes.set(
      word,
      row
        .slice(tab + 1)
        .split(' ')
        .map((part) => {
          const colon = part.indexOf(':')
          return [part.slice(0, colon), part.slice(colon + 1)] as const
        }),
    )
    lengths[word.charCodeAt(0) - 97] |= 1 << word.length
  }
  table = { classes, lengths }
  return table
}

/** What `data/date-words.tsv` says of a word in lower case. */
export function dateWordClasses(lower: string): readonly WordClass[] | null {
  const { classes, lengths } = read()
  const letter = lower.charCodeAt(0) - 97
  if (letter < 0 || letter > 25 || (lengths[letter] & (1 << lower.length)) === 0) return null
  return classes.get(lower) ?? null
}

/** 1–12 for a month's name or abbreviation in lower case and without a stop; 0 for anything else. */
export function monthNumber(lower: string): number {
  const found = dateWordClasses(lower)?.find(([name]) => name === 'month')
  return found ? Number(found[1]) : 0
}
