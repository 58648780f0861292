import type { BlockType, Hint, Span } from '../../model'
import type { Diagnostics } from '../../model/diagnostics'
import { trimSpan } from '../../source/span'
import type { RowRanges } from './join-wrapped-lines'

/** Rows with the types that hints fix; `null` where the rules decide. */
export interface HintedRanges extends RowRanges {
  readonly fixed: readonly (BlockType | null)[] | null
}

/**
 * A hint's stretch becomes a row of its own, whatever lines it covers; what it leaves of the lines it cuts into stay rows.
 * Invalid hints are reported and ignored; of two that overlap, the one that begins later.
 */
export function applyHints(
  source: string,
  ranges: RowRanges,
  hints: readonly Hint[] | undefined,
  diagnostics: Diagnostics,
): HintedRanges {
  if (!hints || hints.length === 0) return { ...ranges, fixed: null }
  const valid: { start: number; end: number; type: BlockType }[] = []
  const sorted = [...hints].sort((a, b) => (a?.span?.start ?? 0) - (b?.span?.start ?? 0))
  let last = 0
  for (const hint of sorted) {
    const span = hint?.span
    if (!isValid(source, span) || !isBlockType(hint.type) || span.start < last) {
      diagnostics.report('invalid-hint', isValid(source, span) ? { start: span.start, end: span.end } : null)
      continue
    }
    last = span.end
    const trimmed = trimSpan(source, span.start, span.end)
    // A hint on nothing but blanks says nothing.
    if (trimmed) valid.push({ ...trimmed, type: hint.type })
  }
  const start: number[] = []
  const end: number[] = []
  const gap: number[] = []
  const fixed: (BlockType | null)[] = []
  let row = 0
  let at = 0
  const rest = (limit: number) => {
    for (; row < ranges.count && ranges.start[row] < limit; row++) {
      const piece = trimSpan(source, Math.max(at, ranges.start[row]), Math.min(limit, ranges.end[row]))
      if (piece) push(piece.start, piece.end, null)
      if (ranges.end[row] > limit) break
    }
  }
  const push = (from: number, to: number, type: BlockType | null) => {
    start.push(from)
    end.push(to)
    gap.push(ranges.gap[Math.min(row, ranges.count - 1)] ?? 0)
    fixed.push(type)
  }
  for (const hint of valid) {
    rest(hint.start)
    push(hint.start, hint.end, hint.type)
    at = hint.end
    while (row < ranges.count && ranges.end[row] <= at) row++
  }
  rest(source.length)
  return { count: start.length, start, end, gap, fixed }
}

function isValid(source: string, span: Span | undefined): span is Span {
  if (!span || !Number.isInteger(span.start) || !Number.isInteger(span.end)) return false
  if (span.start < 0 || span.end > source.length || span.start >= span.end) return false
  return !splitsPair(source, span.start) && !splitsPair(source, span.end)
}

function splitsPair(source: string, at: number): boolean {
  if (at <= 0 || at >= source.length) return false
  const before = source.charCodeAt(at - 1)
  const after = source.charCodeAt(at)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}

const TYPES: Readonly<Record<BlockType, true>> = {
  eyebrow: true,
  headline: true,
  deck: true,
  byline: true,
  dateline: true,
  timestamp: true,
  caption: true,
  credit: true,
  paragraph: true,
  crosshead: true,
  'list-item': true,
  'pull-quote': true,
  correction: true,
  'author-note': true,
  furniture: true,
}

function isBlockType(type: unknown): type is BlockType {
  return typeof type === 'string' && Object.hasOwn(TYPES, type)
}
