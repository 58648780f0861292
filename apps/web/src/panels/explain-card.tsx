import { Icon } from '../chrome/icon'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { neighbour } from '../state/marks'
import { selected } from '../state/selection'
import type { Target } from '../state/target'
import { articleLanguage, words } from '../state/words'
import { Offsets } from './decision-facts'
import { ExplainBlock } from './explain-block'
import { ExplainDate } from './explain-date'
import { ExplainEntity } from './explain-entity'
import { ExplainPublished } from './explain-published'
import { ExplainQuote } from './explain-quote'

/** Why the parser thinks so: rule, certainty, evidence and offsets of whatever is chosen, and the means to correct it. */
export function ExplainCard() {
  const target = selected.value
  if (!target) return null
  return (
    <section class="explain" aria-label="Explanation">
      <div class="explain-bar">
        <button type="button" class="tool" onClick={() => step(-1)} aria-label="Previous mark" title="Previous mark">
          <Icon name="back" />
        </button>
        <button type="button" class="tool" onClick={() => step(1)} aria-label="Next mark" title="Next mark">
          <Icon name="forward" />
        </button>
        <span class="explain-kind">{kindOf(target)}</span>
        <button type="button" class="tool" onClick={() => (selected.value = null)} aria-label="Close explanation">
          <Icon name="close" />
        </button>
      </div>
      <div class="explain-body" aria-live="polite">
        <Explanation target={target} />
      </div>
    </section>
  )
}

export function step(by: 1 | -1): void {
  const next = neighbour(by)
  if (next) choose(next, { scroll: true })
}

function Explanation({ target }: { target: Target }) {
  const { quotes, entities, dates, blocks, published } = article.value
  switch (target.kind) {
    case 'quote': {
      const quote = quotes[target.id]
      return quote ? <ExplainQuote quote={quote} /> : null
    }
    case 'entity': {
      const entity = entities[target.id]
      return entity ? <ExplainEntity id={target.id} entity={entity} mention={target.mention} /> : null
    }
    case 'date': {
      const date = dates[target.id]
      return date ? <ExplainDate date={date} /> : null
    }
    case 'block': {
      const block = blocks[target.id]
      return block ? <ExplainBlock block={block} /> : null
    }
    case 'published':
      return published ? <ExplainPublished published={published} /> : null
    case 'span':
      return (
        <>
          <p class="explain-words" dir="auto" lang={articleLanguage.value}>
            {words(target.span, 300)}
          </p>
          <dl>
            <Offsets span={target.span} />
          </dl>
        </>
      )
  }
}

function kindOf(target: Target): string {
  if (target.kind === 'entity') return article.value.entities[target.id]?.type ?? 'name'
  return { quote: 'quote', date: 'date', block: 'line of the page', published: 'publication date', span: 'words' }[
    target.kind
  ]
}
