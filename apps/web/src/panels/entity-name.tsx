import { Icon } from '../chrome/icon'
import { article } from '../state/article'
import { choose } from '../state/go-to'
import { isSelected, lit } from '../state/selection'
import type { Target } from '../state/target'
import { articleLanguage } from '../state/words'
import { lights } from './lights'

/** A name that lights its mentions and, pressed, is explained. */
export function EntityName({ id }: { id: number }) {
  const { entities, quotes } = article.value
  const entity = entities[id]
  if (!entity) return null
  const target = { kind: 'entity', id, mention: 0 } as const
  return (
    <button
      type="button"
      class={`name ${isLit(id, lit.value, quotes) ? 'is-lit' : ''}`}
      aria-pressed={isSelected(target)}
      onClick={() => choose(target, { scroll: true })}
      {...lights(target)}
    >
      <Icon name={entity.type} />
      <bdi lang={articleLanguage.value} class={`mark-${entity.type}`}>
        {entity.name}
      </bdi>
    </button>
  )
}

function isLit(id: number, target: Target | null, quotes: typeof article.value.quotes): boolean {
  if (target?.kind === 'entity') return target.id === id
  return target?.kind === 'quote' && (quotes[target.id]?.speakers.some(({ entity }) => entity === id) ?? false)
}
