import { CharClass, classOf } from '../../source/characters'
import type { Lines } from '../../source/lines'
import { scratch } from '../../source/scratch'

/** Where each row (a line, or the hard-wrapped lines of one paragraph) begins and ends; blanks at its ends left out. */
export interface RowRanges {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Blank lines before the row. */
  readonly gap: readonly number[]
}

/** No mail client, archive or wire wraps wider; a narrower measure is a column of short lines. */
const WIDEST = 100
const NARROWEST = 30

/**
 * Turns lines into rows. Lines that were broken at a fixed measure are put together again: a line was broken there if the
 * next line's first word would not have fitted on it, and a text is hard-wrapped if nearly all its lines in a row are so.
 */
export function joinWrappedLines(source: string, lines: Lines): RowRanges {
  const measure = measureOf(source, lines)
  const start: number[] = []
  const end: number[] = []
  const gap: number[] = []
  let blank = 0
  for (let line = 0; line < lines.count; line++) {
    const from = lines.contentStart[line]
    if (from === lines.contentEnd[line]) {
      if (blank < 255) blank++
      continue
    }
    start.push(from)
    gap.push(blank)
    blank = 0
    while (measure > 0 && continues(source, lines, line, measure)) line++
    end.push(lines.contentEnd[line])
  }
  return { count: start.length, start, end, gap }
}

function lengthOf(lines: Lines, line: number): number {
  return lines.contentEnd[line] - lines.contentStart[line]
}

/** Whether another line stands directly under a line, neither of them blank. */
function isFollowed({ contentStart, contentEnd }: Lines, line: number): boolean {
  return contentStart[line] < contentEnd[line] && contentStart[line + 1] < contentEnd[line + 1]
}

/** The length of the first word of a line. */
function firstWord(source: string, lines: Lines, line: number): number {
  const from = lines.contentStart[line]
  const to = Math.min(lines.contentEnd[line], from + WIDEST)
  let at = from
  while (at < to && classOf(source.charCodeAt(at)) !== CharClass.Blank) at++
  return at - from
}

const scratchLengths = scratch((length) => new Int32Array(length))

/** The measure a text is wrapped at in code units; 0 for a text that is not. */
function measureOf(source: string, lines: Lines): number {
  let followed = 0
  for (let line = 0; line + 1 < lines.count; line++) if (isFollowed(lines, line)) followed++
  if (followed < 3) return 0
  // Lines that are directly followed by another, by length.
  const lengths = scratchLengths(WIDEST + 2).fill(0, 0, WIDEST + 2)
  for (let line = 0; line + 1 < lines.count; line++)
    if (isFollowed(lines, line)) lengths[Math.min(lengthOf(lines, line), WIDEST + 1)]++
  // A few lines may run over (addresses, headers): the measure is where all but one in fifty lie.
  let measure = WIDEST + 1
  for (let above = lengths[measure]; above <= followed / 50 && measure > 0; above += lengths[measure]) measure--
  if (measure > WIDEST || measure < NARROWEST) return 0
  let full = 0
  let lower = 0
  for (let line = 0; line + 1 < lines.count; line++) {
    if (!isFollowed(lines, line)) continue
    if (lengthOf(lines, line) + 1 + firstWord(source, lines, line + 1) <= measure) continue
    full++
    if (startsLower(source, lines, line + 1)) lower++
  }
  // In prose, most broken lines go on with a small letter; the entries of a list do not.
  return full >= 3 && full >= followed * 0.25 && lower >= full * 0.5 ? measure : 0
}

function startsLower(source: string, lines: Lines, line: number): boolean {
  const letter = source[lines.contentStart[line]]
  return letter !== letter.toUpperCase() || classOf(letter.charCodeAt(0)) === CharClass.Digit
}

/** Whether the line goes on in the next one. */
function continues(source: string, lines: Lines, line: number, measure: number): boolean {
  const next = line + 1
  if (next >= lines.count || lengthOf(lines, next) === 0) return false
  const indent = (l: number) => lines.contentStart[l] - lines.start[l]
  // An indented line opens a paragraph (where the text is not indented as a whole).
  if (indent(next) > indent(line) && indent(next) >= 2) return false
  const length = lengthOf(lines, line)
  if (length > measure + 20) return false
  const first = source.charCodeAt(lines.contentStart[next])
  // Bullets and separators begin something new.
  if (
    first === 0x2022 ||
    first === 0x25aa ||
    ((first === 45 || first === 42) && source[lines.contentStart[next] + 1] === ' ')
  )
    return false
  if (startsLower(source, lines, next)) return length + 1 + firstWord(source, lines, next) > measure * 0.6
  return length + 1 + firstWord(source, lines, next) > measure - 2
}
