import { Capped } from '../panels/capped'
import { article } from '../state/article'
import { BlockView } from './block-view'
import { FigureView } from './figure-view'
import { Fold } from './fold'
import { type PageItem, pageItems } from './page-items'

/** The article as a good newspaper page would set it. */
export function ReadingView() {
  const items = pageItems(article.value)
  if (items.length === 0) return <p class="empty">Paste an article, drop a file, or pick a sample.</p>
  return <Capped items={items} size={400} noun="blocks" each={(item, index) => <Item key={index} item={item} />} />
}

function Item({ item }: { item: PageItem }) {
  switch (item.type) {
    case 'block':
      return <BlockView id={item.block} />
    case 'figure':
      return <FigureView {...item} />
    case 'fold':
      return <Fold blocks={item.blocks} />
    case 'list':
      return (
        <ul class={hasBullets(item.blocks) ? 'list has-bullets' : 'list'}>
          <Capped items={item.blocks} size={200} noun="items" each={(id) => <BlockView key={id} id={id} />} />
        </ul>
      )
  }
}

/** Whether the text brings its own bullets. */
function hasBullets(blocks: readonly number[]): boolean {
  return blocks.every((id) => /^[^\p{L}\p{N}“"‘'«„(]/u.test(article.value.blocks[id]?.text ?? ''))
}
