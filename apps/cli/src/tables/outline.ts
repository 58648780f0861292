import type { Article, Block } from 'nutgraf'
import type { Table } from './table'

export const outline: Table = {
  fields: ['block', 'type', 'text', 'duplicate_of', 'start', 'end', 'rule', 'certainty'],
  columns: [
    { field: 'block', title: '', grow: 0, right: true, style: 'dim' },
    { field: 'type', title: 'Part', grow: 0, style: 'rule' },
    { field: 'text', title: 'Text', grow: 1 },
  ],
  rows: (article: Article) => article.blocks.map(row),
  hides: {
    row: ({ duplicate_of }) => duplicate_of !== null,
    note: (count) => `${count} printed again (--explain shows ${count === 1 ? 'it' : 'them'})`,
  },
  empty: 'The text holds no words.',
}

const row = (block: Block) => ({
  block: block.id,
  type: block.type,
  text: block.text,
  duplicate_of: block.duplicateOf,
  start: block.span.start,
  end: block.span.end,
  rule: block.rule,
  certainty: block.certainty,
})
