import type { Page } from '../model/page'
import { endsSentence } from '../rows/measure-rows'
import type { Rule, RuleDecision } from './rule'

const TURN =
  /^((?:\p{Lu}[\p{Lu}.'’-]*)(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4}|Q|A|[QA]\d{0,2}|Frage|Antwort|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})\s?[:：]\s?\S/u
const FEWEST_TURNS = 3

/** Transcripts and questions and answers: "NAME:" opens a paragraph of that voice and is no label of a field. */
export const speakerTurns: Rule = { name: 'speaker-turns', apply }

function apply(page: Page): RuleDecision[] {
  const turns: { row: number; name: string }[] = []
  const counts = new Map<string, number>()
  for (const [row, { start, end, words, colons }] of page.rows.entries()) {
    if (colons === 0 || words < 3) continue
    const text = page.source.slice(start, Math.min(end, start + 60))
    if (!mayBeTurn(text)) continue
    const match = TURN.exec(text)
    if (!match || !endsSentence(page.rows[row])) continue
    turns.push({ row, name: match[1] })
    counts.set(match[1], (counts.get(match[1]) ?? 0) + 1)
  }
  // Two voices at least, and one of them more than once.
  if (turns.length < FEWEST_TURNS || counts.size < 2 || Math.max(...counts.values()) < 2) return []
  return turns
    .filter(({ name }) => (counts.get(name) ?? 0) > 1 || turns.length > 5)
    .map(({ row }) => ({ row, type: 'paragraph' }))
}

/** A capital first and a colon soon: asked before the pattern, which takes long to compile. */
function mayBeTurn(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return (first !== first.toLowerCase() || first.length > 1) && /[:：]/.test(text)
}
