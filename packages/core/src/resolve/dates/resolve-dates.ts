import type { Text } from '../../language/text'
import type { Layout } from '../../layout/layout'
import type { DateExpression } from '../../mentions/dates/find-dates'
import type { DateMention, PublicationDate, TimelineEntry } from '../../model'
import type { Diagnostics } from '../../model/diagnostics'
import type { EntityIndex } from '../entities/entity-index'

export interface ResolvedDates {
  readonly published: PublicationDate | null
  readonly dates: readonly DateMention[]
}

/** Gives every expression its value, and the article its day of publication where nobody states it. */
export function resolveDates(
  _text: Text,
  layout: Layout,
  _expressions: readonly DateExpression[],
  _diagnostics: Diagnostics,
): ResolvedDates {
  return { published: layout.published, dates: [] }
}

/** Dated events of the story, earliest first. */
export function buildTimeline(
  _text: Text,
  _dates: readonly DateMention[],
  _index: EntityIndex,
): readonly TimelineEntry[] {
  return []
}
