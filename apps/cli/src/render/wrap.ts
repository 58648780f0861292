import fastStringWidth from 'fast-string-width'
import type { Run } from './style'

// Own code rather than wrap-ansi: that one knows no break inside text without spaces (Chinese, Japanese), tears
// combining marks off at hard breaks, and carries colours across the margin.

/** Latin text, its quotation marks and dashes and ruled lines are a column each: no need to wake the tables. */
const OTHER_WIDTH = /[^\x20-\x7e\xa0-\u02fe\u2013-\u2027\u2500-\u257f]/

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  return OTHER_WIDTH.test(text) ? fastStringWidth(text) : text.length
}

/**
 * What may not begin a line, and what may not end one, between characters that otherwise break anywhere. Made when asked
 * for: the letters of all scripts take longer to compile than a page to print.
 */
const NEVER_FIRST = (): RegExp =>
  /^[\p{Pe}\p{Pf}\p{Po}\p{M}\u30fc\u3005\u309d\u309e\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7]/u
const NEVER_LAST = (): RegExp => /[\p{Ps}\p{Pi}]$/u
const MAYBE_WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e\ud840-\ud8bf]/

const DASH = /[-\u2013\u2014]/
const BREAK_ASCII = /(?<=[\u2013\u2014]|[A-Za-z]{2}-)(?=[A-Za-z])/
const breakAnywhere = (): RegExp => /(?<=[\u2013\u2014]|\p{L}\p{L}-)(?=\p{L})/u
/** Quotation marks and dashes aside. */
const isAscii = (text: string): boolean => !/[^\0-\x7f\u2000-\u206f]/.test(text)

let segmenter: Intl.Segmenter | null = null
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A stretch that no line break divides. */
interface Unit {
  runs: Run[]
  width: number
  /** How many spaces stand before it, which a line break replaces. */
  readonly spaces: number
}

/** Breaks styled text into lines of at most `width` columns; what is longer than a line is cut between characters. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  const feed = (): void => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const unit of divide(runs)) {
    const gap = used > 0 ? unit.spaces : 0
    if (used > 0 && used + gap + unit.width > width) feed()
    else if (gap) append(line, { text: ' '.repeat(gap), style: joinedStyle(line, unit) })
    if (used > 0) used += gap
    for (const run of unit.runs) {
      const columns = textWidth(run.text)
      if (used + columns <= width) {
        append(line, run)
        used += columns
        continue
      }
      for (const text of graphemes(run.text)) {
        const columns = textWidth(text)
        if (used > 0 && used + columns > width) feed()
        append(line, { text, style: run.style })
        used += columns
      }
    }
  }
  if (line.length > 0 || lines.length === 0) feed()
  return lines
}

const joinedStyle = (line: readonly Run[], unit: Unit): Run['style'] => {
  const before = line.at(-1)?.style ?? null
  return before === (unit.runs[0]?.style ?? null) ? before : null
}

function append(line: Run[], run: Run): void {
  const last = line.at(-1)
  if (last && last.style === run.style) line[line.length - 1] = { text: last.text + run.text, style: run.style }
  else line.push(run)
}

function divide(runs: readonly Run[]): Unit[] {
  const units: Unit[] = []
  let open = false
  let spaces = 0
  const add = (text: string, style: Run['style'], breakBefore: boolean): void => {
    const last = units.at(-1)
    const width = textWidth(text)
    if (open && !breakBefore && last) {
      last.runs.push({ text, style })
      last.width += width
    } else units.push({ runs: [{ text, style }], width, spaces })
    open = true
    spaces = 0
  }
  for (const { text, style } of runs) {
    const wide = MAYBE_WIDE.test(text)
    const dashed = DASH.test(text)
    for (let start = 0; start < text.length; ) {
      if (text[start] === ' ') {
        const from = start
        while (text[start] === ' ') start++
        open = false
        spaces = start - from
        continue
      }
      const blank = text.indexOf(' ', start)
      const piece = text.slice(start, blank < 0 ? text.length : blank)
      start += piece.length
      if (wide && MAYBE_WIDE.test(piece)) addWide(piece, style, add, units)
      // A long word may be divided after a dash, or after a hyphen between letters.
      else if (!dashed || !DASH.test(piece)) add(piece, style, false)
      else
        for (const [index, part] of piece.split(isAscii(piece) ? BREAK_ASCII : breakAnywhere()).entries())
          add(part, style, index > 0)
    }
  }
  return units
}

function addWide(
  piece: string,
  style: Run['style'],
  add: (text: string, style: Run['style'], breakBefore: boolean) => void,
  units: Unit[],
): void {
  for (const character of graphemes(piece)) {
    const before = units.at(-1)?.runs.at(-1)?.text ?? ''
    const wide = textWidth(character) > 1 || MAYBE_WIDE.test(before.slice(-2))
    add(character, style, wide && !NEVER_FIRST().test(character) && !NEVER_LAST().test(before))
  }
}
