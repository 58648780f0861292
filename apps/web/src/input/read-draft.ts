import type { BlockType, Hint, Span } from 'nutgraf'
import type { Draft, SpeakerCorrection } from '../corrections/draft'
import { blockTypes } from '../page/block-types'

/** A draft out of a link that anybody may have written, or `null` where it has no text. What is malformed is left out. */
export function readDraft(json: unknown): Draft | null {
  if (!isRecord(json) || typeof json.text !== 'string') return null
  const length = json.text.length
  return {
    text: json.text,
    published: typeof json.published === 'string' ? json.published : '',
    hints: list(json.hints).flatMap((hint): Hint[] => {
      if (!isRecord(hint) || !isSpan(hint.span, length) || !blockTypes.includes(hint.type as BlockType)) return []
      return [{ span: hint.span, type: hint.type as BlockType }]
    }),
    speakers: list(json.speakers).flatMap((entry): SpeakerCorrection[] => {
      if (!isRecord(entry) || !isSpan(entry.quote, length)) return []
      if (entry.speaker !== null && !isSpan(entry.speaker, length)) return []
      return [{ quote: entry.quote, speaker: entry.speaker }]
    }),
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isSpan(value: unknown, length: number): value is Span {
  if (!isRecord(value)) return false
  const { start, end } = value
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) < Number(end) &&
    Number(end) <= length
  )
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
