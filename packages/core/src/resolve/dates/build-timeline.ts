import { type Text, tokenAt } from '../../language/text'
import type { DateMention, TimelineEntry } from '../../model'
import type { EntityIndex } from '../entities/entity-index'
import { readInterval } from './read-interval'

/** Dated events of the story, earliest first; in the text's order where they are of one date. */
export function buildTimeline(text: Text, dates: readonly DateMention[], index: EntityIndex): readonly TimelineEntry[] {
  const entries: { entry: TimelineEntry; start: number; end: number }[] = []
  const { sentences, tokens, blocks } = text
  let last = -1
  let entities: readonly number[] = []
  dates.forEach((date, number) => {
    if (date.value === null || (date.type !== 'date' && date.type !== 'time')) return
    const interval = readInterval(date.value)
    if (!interval) return
    const token = tokenAt(tokens, date.span.start)
    if (token >= tokens.count) return
    const sentence = text.sentenceOf[token]
    const range = sentences[sentence]
    const { type } = blocks[range.block]
    if (
      type === 'furniture' ||
      type === 'timestamp' ||
      type === 'byline' ||
      type === 'author-note' ||
      type === 'dateline'
    )
      return
    // Dates of one sentence follow each other and share its entities.
    if (sentence !== last) {
      last = sentence
      const found = new Set<number>()
      for (let at = range.firstToken; at < range.endToken; at++)
        if (index.entityAt[at] >= 0) found.add(index.entityAt[at])
      entities = [...found]
    }
    entries.push({
      entry: { date: number, sentence, value: date.value, entities, caption: type === 'caption' || type === 'credit' },
      ...interval,
    })
  })
  entries.sort((a, b) => a.start - b.start || a.end - b.end || a.entry.date - b.entry.date)
  return entries.map(({ entry }) => entry)
}
