import { article } from '../state/article'
import { JsonTree } from './json-tree'

/** The article as the library gives it, as a tree that unfolds. */
export function JsonPanel() {
  return (
    <div class="json">
      <JsonTree name="article" value={article.value} open />
    </div>
  )
}
