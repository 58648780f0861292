import { furnitureLines } from '../../lexicon/generated/furniture-lines'
import { makeHashTable, valueAt } from '../../source/hash-table'
import { letterPattern } from '../../source/letter-pattern'
import { prepared } from '../../source/prepared'
import { hashOfWords, type Row } from '../rows/measure-rows'

/** What rows say that a lexicon line may be: few rows have to be cut out and folded, and no table of lines is built. */
const lineHashes = prepared('furniture-lines', () => {
  const hashes = new Map<number, number>()
  for (const row of furnitureLines.split('\n')) hashes.set(hashOfWords(row.split('\t', 1)[0]), 1)
  return makeHashTable(hashes)
})

/** Of the longest line in the lexicon, with room for marks. */
const LONGEST = 60

/** What the lexicon knows of a whole line: a button or a mark, or the head of a list of teasers; `null` for other lines. */
export function furnitureLineKind(source: string, { start, end, hash }: Row): FurnitureLineKind | null {
  return end - start > LONGEST ? null : kindOf(source, start, end, hash)
}

/** The same for a stretch that is no row of its own: what stands before a colon. */
export function furnitureWordsKind(source: string, start: number, end: number): FurnitureLineKind | null {
  return end - start > LONGEST ? null : kindOf(source, start, end, hashOfWords(source, start, end))
}

export type FurnitureLineKind = 'button' | 'teasers'

function kindOf(source: string, start: number, end: number, hash: number): FurnitureLineKind | null {
  if (valueAt(lineHashes(), hash) === 0) return null
  const line = foldedLine(source, start, end)
  for (let at = furnitureLines.indexOf(line); at >= 0; at = furnitureLines.indexOf(line, at + 1)) {
    if (at > 0 && furnitureLines[at - 1] !== '\n') continue
    const after = at + line.length
    if (after === furnitureLines.length || furnitureLines[after] === '\n') return 'button'
    if (furnitureLines[after] === '\t') return furnitureLines.startsWith('teasers', after + 1) ? 'teasers' : 'button'
  }
  return null
}

const MARKS = letterPattern(/[^a-z0-9]+/g, () => /[^\p{L}\p{N}\p{M}]+/gu)

/** The line in small letters, each run of marks and blanks as one blank: "SHARE:" and "Share" are one. */
function foldedLine(source: string, start: number, end: number): string {
  // A Turkish "İ" becomes an "i" with a dot of its own.
  const lower = source.slice(start, end).toLowerCase().replaceAll('\u0307', '')
  return lower.replace(MARKS(lower), ' ').trim()
}
