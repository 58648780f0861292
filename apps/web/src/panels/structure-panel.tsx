import type { Block } from 'nutgraf'
import { count } from '../count'
import { blockTypeName } from '../page/block-types'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { isSelected } from '../state/selection'
import { articleLanguage, clip } from '../state/words'
import { Capped } from './capped'
import { CertaintyLabel } from './decision-facts'
import { DiagnosticsList } from './diagnostics-list'
import { lights } from './lights'

/** What each line of the text is. */
export function StructurePanel() {
  const { blocks, sentences, language, sections, figures } = article.value
  return (
    <>
      <p class="summary">
        {count(blocks.length, 'block')} · {count(sections.length, 'section')} · {count(figures.length, 'figure')} ·{' '}
        {count(sentences.length, 'sentence')} · language <code>{language}</code>
      </p>
      <DiagnosticsList />
      <ol class="plain">
        <Capped items={blocks} size={200} noun="blocks" each={(block, id) => <Row key={id} id={id} block={block} />} />
      </ol>
    </>
  )
}

function Row({ id, block }: { id: number; block: Block }) {
  const target = { kind: 'block', id } as const
  return (
    <li>
      <button
        type="button"
        class={`row block-row type-${block.type}`}
        aria-pressed={isSelected(target)}
        onClick={() => choose(target, { scroll: true })}
        {...lights(target)}
      >
        <span class="tags">
          <span class="tag">{blockTypeName(block.type)}</span>
          {block.duplicateOf !== null && <span class="tag">repeats {block.duplicateOf}</span>}
          <CertaintyLabel certainty={block.certainty} />
          <code>{block.rule}</code>
        </span>
        <span class="snippet" dir="auto" lang={articleLanguage.value}>
          {clip(block.text, 90)}
        </span>
      </button>
    </li>
  )
}
