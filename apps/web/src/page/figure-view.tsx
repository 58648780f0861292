import { Icon } from '../chrome/icon'
import { article } from '../state/article'
import { Fold } from './fold'
import { Text } from './text'

interface Props {
  readonly figure: number
  readonly blocks: readonly number[]
  readonly repeats: readonly number[]
}

/** A picture that the text only tells of: its caption and its credit, set apart from the story. */
export function FigureView({ figure, blocks, repeats }: Props) {
  const { figures, blocks: all } = article.value
  const credit = figures[figure]?.credit
  return (
    <figure class="figure">
      <div class="picture" aria-hidden="true">
        <Icon name="picture" />
      </div>
      <figcaption>
        {blocks.map((id) => {
          const block = all[id]
          if (!block) return null
          const insets = credit ? [{ ...credit.span, class: 'inset-credit' }] : []
          return (
            <p key={id} class={`block ${block.type}`} dir="auto" data-block={id}>
              <Text span={block.span} insets={insets} />
            </p>
          )
        })}
        {repeats.length > 0 && <Fold blocks={repeats} />}
      </figcaption>
    </figure>
  )
}
