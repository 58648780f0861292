import type { BlockType, Hint, Span } from 'nutgraf'
import type { Draft, SpeakerCorrection } from './draft'

/** Sets the type of a line by hand; `null` gives it back to the parser. */
export function correctType(draft: Draft, span: Span, type: BlockType | null): Draft {
  const others = draft.hints.filter((hint) => hint.span.end <= span.start || hint.span.start >= span.end)
  const hint: Hint[] = type === null ? [] : [{ span: { start: span.start, end: span.end }, type }]
  return { ...draft, hints: [...others, ...hint].sort((a, b) => a.span.start - b.span.start) }
}

/** Sets a quote's speaker by hand; `undefined` gives it back to the parser, `null` says that nobody is named. */
export function correctSpeaker(draft: Draft, quote: Span, speaker: Span | null | undefined): Draft {
  const others = draft.speakers.filter((correction) => correction.quote.start !== quote.start)
  const correction: SpeakerCorrection[] = speaker === undefined ? [] : [{ quote, speaker }]
  return { ...draft, speakers: [...others, ...correction] }
}
