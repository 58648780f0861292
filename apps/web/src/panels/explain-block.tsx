import type { Block, BlockType } from 'nutgraf'
import { correctType } from '../corrections/correct'
import { blockTypeName, blockTypes } from '../page/block-types'
import { article, draft, setDraft } from '../state/article'
import { articleLanguage, clip } from '../state/words'
import { DecisionFacts, Fact } from './decision-facts'
import { SpanButton } from './span-button'

export function ExplainBlock({ block }: { block: Block }) {
  const repeated = block.duplicateOf === null ? undefined : article.value.blocks[block.duplicateOf]
  return (
    <>
      <p class="explain-words" dir="auto" lang={articleLanguage.value}>
        {clip(block.text, 200)}
      </p>
      <dl>
        <Fact name="Type">
          <TypeChoice block={block} />
        </Fact>
        {repeated && (
          <Fact name="Repeats">
            <SpanButton span={repeated.span} />
          </Fact>
        )}
        {block.dateline && (
          <Fact name="Dateline">
            <SpanButton span={block.dateline.span} /> <code>{block.dateline.rule}</code>
          </Fact>
        )}
        <DecisionFacts decision={block} span={block.span} />
      </dl>
    </>
  )
}

/** Sets what a line is by hand; the text is then parsed anew with that as a hint. */
function TypeChoice({ block }: { block: Block }) {
  const { start, end } = block.span
  const hint = draft.value.hints.find(({ span }) => span.start < end && span.end > start)
  const set = (type: string) => setDraft(correctType(draft.value, block.span, type === '' ? null : (type as BlockType)))
  return (
    <>
      <select
        aria-label="Set the type of this line by hand"
        value={block.type}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        {blockTypes.map((type) => (
          <option key={type} value={type}>
            {blockTypeName(type)}
          </option>
        ))}
      </select>
      {hint && (
        <button type="button" class="small" onClick={() => set('')}>
          As parsed
        </button>
      )}
    </>
  )
}
