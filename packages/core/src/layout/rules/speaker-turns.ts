import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const TURN =
  /^((?:\p{Lu}[\p{Lu}.'’-]*)(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4}|Q|A|[QA]\d{0,2}|Frage|Antwort|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})\s?[:：]\s?\S/u
const FEWEST_TURNS = 3
/** "Q:", "A.", as interviews and the records of courts have it. */
const ASKS = /^[QA]\d{0,2}[.:：]\s?\S/

/** Transcripts and questions and answers: "NAME:" opens a paragraph of that voice and is no label of a field. */
export const speakerTurns: Rule = { name: 'speaker-turns', apply }

function apply(page: Page): RuleDecision[] {
  const turns: { row: number; name: string }[] = []
  const counts = new Map<string, number>()
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, words, colons } = page.rows[row]
    const first = page.source.charCodeAt(start)
    const asks = (first === 81 || first === 65) && ASKS.test(page.source.slice(start, Math.min(end, start + 8)))
    // "A: Tea.": what Q and A say may be short.
    if (!asks && (colons === 0 || words < 2)) continue
    const text = page.source.slice(start, Math.min(end, start + 60))
    if (!asks && !mayBeTurn(text)) continue
    const name = asks ? text.charAt(0) : TURN.exec(text)?.[1]
    if (name === undefined || !endsSentence(page.rows[row])) continue
    turns.push({ row, name })
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  // Two voices at least, and one of them more than once.
  if (turns.length < FEWEST_TURNS || counts.size < 2 || Math.max(...counts.values()) < 2) return []
  return turns
    .filter(({ name }) => (counts.get(name) ?? 0) > 1 || turns.length > 5 || counts.has(initialsOf(name)))
    .map(({ row }) => ({ row, type: 'paragraph' }))
}

/** "JP" of "Joanna Pike", who is named in full at first. */
function initialsOf(name: string): string {
  return name
    .split(/\s/)
    .map((word) => word.charAt(0))
    .join('')
}

/** A capital first and a colon soon: asked before the pattern, which takes long to compile. */
function mayBeTurn(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return (first !== first.toLowerCase() || first.length > 1) && /[:：]/.test(text)
}
