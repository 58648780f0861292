import { type Text, tokenAt } from '../../language/text'
import type { FigurePosition, Layout } from '../../layout/layout'
import type { Figure } from '../../model'
import { type EntityIndex, Form, type MentionRange, mentionsIn } from './entity-index'

/** Tokens between a name and the phrase that places it, or the other way round. */
const FARTHEST = 6

/** Binds the positions that captions print ("(L)", "second from right") to the people they stand beside. */
export function placeInFigures(text: Text, layout: Layout, index: EntityIndex): readonly Figure[] {
  return layout.figures.map((figure, at) => {
    const phrases = layout.positions[at] ?? []
    if (phrases.length === 0) return figure
    const positions = phrases.flatMap((phrase) => place(text, index, phrase))
    return positions.length === 0 ? figure : { ...figure, positions }
  })
}

function place(text: Text, index: EntityIndex, { position, side, block }: FigurePosition): Figure['positions'] {
  const { tokens } = text
  const { span } = text.blocks[block]
  const first = tokenAt(tokens, position.span.start)
  const end = tokenAt(tokens, position.span.end - 1) + 1
  const from = Math.max(tokenAt(tokens, span.start), first - FARTHEST - 8)
  const to = Math.min(tokenAt(tokens, span.end - 1) + 1, end + FARTHEST + 8)
  const people = (side === 'before' ? mentionsIn(index, from, first) : mentionsIn(index, end, to)).filter(
    ({ entity, form }) => form === Form.Name && index.entities[entity].type === 'person',
  )
  const near: MentionRange | undefined = side === 'before' ? people[people.length - 1] : people[0]
  if (!near) return []
  const distance = side === 'before' ? first - near.endToken : near.firstToken - end
  return distance <= FARTHEST ? [{ entity: near.entity, position }] : []
}
