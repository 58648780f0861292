import type { BlockType } from 'nutgraf'
import { article } from '../state/article'
import { type Inset, Text } from './text'

const elements: Partial<Record<BlockType, 'h1' | 'h2' | 'li' | 'blockquote'>> = {
  headline: 'h1',
  crosshead: 'h2',
  'list-item': 'li',
  'pull-quote': 'blockquote',
}

/** One block as a newspaper page sets it. */
export function BlockView({ id }: { id: number }) {
  const block = article.value.blocks[id]
  if (!block) return null
  const Element = elements[block.type] ?? 'p'
  const insets: readonly Inset[] = block.dateline ? [{ ...block.dateline.span, class: 'inset-dateline' }] : []
  return (
    <Element class={`block ${block.type}`} dir="auto" data-block={id}>
      <Text span={block.span} insets={insets} />
    </Element>
  )
}
