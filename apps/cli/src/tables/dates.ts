import type { Article } from 'nutgraf'
import { sentenceAt } from './sentence-at'
import type { Table } from './table'

export const dates: Table = {
  fields: ['value', 'text', 'type', 'anchor', 'sentence', 'start', 'end', 'rule', 'certainty'],
  columns: [
    { field: 'value', title: 'Date', grow: 0, style: 'strong' },
    { field: 'text', title: 'In the text', grow: 1, style: 'date' },
    { field: 'certainty', title: '', grow: 0, style: 'dim' },
    { field: 'sentence', title: 'Sentence', grow: 3 },
  ],
  rows: (article: Article) =>
    article.dates.map((date) => ({
      value: date.value,
      text: fold(article.source.slice(date.span.start, date.span.end)),
      type: date.type,
      anchor: date.anchor,
      sentence: sentenceAt(article, date.span.start),
      start: date.span.start,
      end: date.span.end,
      rule: date.rule,
      certainty: date.certainty,
    })),
  empty: 'No date is named.',
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
