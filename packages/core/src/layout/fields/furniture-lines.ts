import { furnitureLines } from '../../lexicon/generated/furniture-lines'
import { lazyMap } from '../../lexicon/table'
import { lazily } from '../../source/lazily'
import { letterPattern } from '../../source/letter-pattern'
import { hashOfWords, type Row } from '../rows/measure-rows'

const lines = lazyMap(furnitureLines)
/** What rows say that a lexicon line may be: few rows have to be cut out and folded. */
const hashes = lazily(() => {
  const set = new Set<number>()
  for (const line of lines().keys()) set.add(hashOfWords(line))
  return set
})
/** Of the longest line in the lexicon, with room for marks. */
const LONGEST = 60

/** What the lexicon knows of a whole line: a button or a mark, or the head of a list of teasers; `null` for other lines. */
export function furnitureLineKind(source: string, { start, end, hash }: Row): 'button' | 'teasers' | null {
  if (end - start > LONGEST || !hashes().has(hash)) return null
  const kind = lines().get(foldedLine(source, start, end))
  return kind === undefined ? null : kind === 'teasers' ? 'teasers' : 'button'
}

const MARKS = letterPattern(/[^a-z0-9]+/g, () => /[^\p{L}\p{N}\p{M}]+/gu)

/** The line in small letters, each run of marks and blanks as one blank: "SHARE:" and "Share" are one. */
function foldedLine(source: string, start: number, end: number): string {
  const lower = source.slice(start, end).toLowerCase()
  return lower.replace(MARKS(lower), ' ').trim()
}
