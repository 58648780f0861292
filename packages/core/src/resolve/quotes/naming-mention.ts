import type { Span } from '../../model'
import type { EntityIndex } from '../entities/entity-index'

/** The first place that names the entity: what a pronoun or "the president" rests on. */
export function nameOf(index: EntityIndex, entity: number): Span[] {
  const name = index.entities[entity].mentions.find(({ form }) => form === 'name')
  return name === undefined ? [] : [name.span]
}
