import { article } from '../state/article'
import { Text } from './text'

/** Lines that are no part of the story: page furniture, and what was printed before. */
export function Fold({ blocks }: { blocks: readonly number[] }) {
  const all = article.value.blocks
  const repeated = blocks.every((id) => all[id]?.duplicateOf !== null)
  const lines = blocks.length === 1 ? '1 line' : `${blocks.length} lines`
  return (
    <details class="fold">
      <summary>{repeated ? `${lines} printed before` : `${lines} of page furniture`}</summary>
      {blocks.map((id) => {
        const block = all[id]
        return (
          block && (
            <p key={id} class="block furniture" dir="auto" data-block={id}>
              <Text span={block.span} />
            </p>
          )
        )
      })}
    </details>
  )
}
