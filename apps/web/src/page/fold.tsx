import { Capped } from '../panels/capped'
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
      <Capped items={blocks} size={100} noun="lines" each={(id) => <Line key={id} id={id} />} />
    </details>
  )
}

function Line({ id }: { id: number }) {
  const block = article.value.blocks[id]
  if (!block) return null
  return (
    <p class="block furniture" dir="auto" data-block={id}>
      <Text span={block.span} />
    </p>
  )
}
