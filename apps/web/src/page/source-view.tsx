import type { Block } from 'nutgraf'
import { Capped } from '../panels/capped'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { isSelected } from '../state/selection'
import { blockTypeName } from './block-types'
import { Text } from './text'

/** The source as it was pasted, every line break in place, with the blocks drawn beside it. */
export function SourceView() {
  const { blocks, source } = article.value
  return (
    <div class="source">
      <Capped
        items={blocks}
        size={400}
        noun="blocks"
        each={(block, id) => (
          <Row
            key={id}
            id={id}
            block={block}
            before={blankLines(source, blocks[id - 1]?.span.end ?? 0, block.span.start)}
          />
        )}
      />
    </div>
  )
}

function Row({ id, block, before }: { id: number; block: Block; before: number }) {
  const target = { kind: 'block', id } as const
  return (
    <>
      {before > 0 && <div class="source-blank" style={{ '--lines': `${Math.min(before, 6)}` }} aria-hidden="true" />}
      <div class={`source-row type-${block.type}`} data-block={id}>
        <button
          type="button"
          class="source-type"
          aria-pressed={isSelected(target)}
          onClick={() => choose(target, { scroll: false })}
        >
          {blockTypeName(block.type)}
          {block.duplicateOf !== null && <small> repeated</small>}
        </button>
        <p class="source-text" dir="auto">
          <Text span={block.span} />
        </p>
      </div>
    </>
  )
}

/** Empty lines in the gap before a block: one line break ends the line above. */
function blankLines(source: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 10) breaks++
  return from === 0 ? breaks : breaks - 1
}
