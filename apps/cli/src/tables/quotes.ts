import type { Article, Quote, Speaker } from 'nutgraf'
import { quotedText, statement } from '../render/quote-text'
import type { Row, Table } from './table'

export const speakerName = (article: Article, { entity, span }: Speaker): string =>
  (entity === null ? undefined : article.entities[entity]?.name) ?? fold(article.source.slice(span.start, span.end))

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const quotes: Table = {
  fields: [
    'type',
    'speaker',
    'speaker_text',
    'speaker_entity',
    'cue',
    'quoted',
    'statement',
    'start',
    'end',
    'rule',
    'certainty',
  ],
  columns: [
    { field: 'speaker', title: 'Speaker', grow: 1, style: 'strong' },
    { field: 'type', title: 'Type', grow: 0, style: 'dim' },
    { field: 'statement', title: 'Statement', grow: 3 },
  ],
  rows: (article) => article.quotes.map((quote) => row(article, quote)),
  hides: {
    row: ({ type }) => type === 'scare',
    note: (count) => `${count} in quotation marks that nobody says (--explain shows ${count === 1 ? 'it' : 'them'})`,
  },
  empty: 'Nobody is quoted.',
}

const row = (article: Article, quote: Quote): Row => ({
  type: quote.type,
  speaker: quote.speakers.map((speaker) => speakerName(article, speaker)),
  speaker_text: quote.speakers.map(({ span }) => fold(article.source.slice(span.start, span.end))),
  speaker_entity: quote.speakers.map(({ entity }) => article.entities[entity ?? -1]?.type ?? ''),
  cue: quote.cue && fold(article.source.slice(quote.cue.start, quote.cue.end)),
  quoted: quotedText(article, quote),
  statement: statement(article, quote),
  start: quote.span.start,
  end: quote.span.end,
  rule: quote.rule,
  certainty: quote.certainty,
})
