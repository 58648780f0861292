// "nutgraf/tables": quotes, people and dates as rows of plain values, as CSV, spreadsheets and data frames take them.
// "nutgraf/csv" writes these rows; the command line prints them.
import type { Article, DateMention, Entity, Quote } from '../model'
import { distinct, quotedWords, sentenceWords, speakerName, statementWords, wordsOf } from './words-at'

export { sentenceWords, speakerName, statementSpans } from './words-at'

/** What a field may hold; a list has an item for each speaker, role or alias. */
export type Cell = string | number | boolean | null | readonly string[]
export type Row = Readonly<Record<string, Cell>>

export interface RowTable {
  /** The names of a row's fields, in the order of columns. */
  readonly fields: readonly string[]
  rows(article: Article): readonly Row[]
}

/** A row per quote; `start` and `end` are UTF-16 code units of the source. */
export const quoteTable: RowTable = {
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
  rows: (article) => article.quotes.map((quote) => quoteRow(article, quote)),
}

/** A row per person, those of bylines and credits too; `first` is where the first mention begins. */
export const peopleTable: RowTable = {
  fields: ['name', 'roles', 'country', 'mentions', 'quotes', 'in_story', 'aliases', 'first', 'rule', 'certainty'],
  rows: (article) => {
    const quotes = quoteCounts(article)
    return article.entities.filter(({ type }) => type === 'person').map((person) => personRow(person, quotes))
  },
}

/** A row per date, time, duration or set; `start` and `end` are UTF-16 code units of the source. */
export const dateTable: RowTable = {
  fields: ['value', 'text', 'type', 'anchor', 'sentence', 'start', 'end', 'rule', 'certainty'],
  rows: (article) => article.dates.map((date) => dateRow(article, date)),
}

/** How many quotes each entity speaks, by its index; who speaks none is not in it. */
export function quoteCounts({ quotes }: Article): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { speakers } of quotes)
    for (const entity of new Set(speakers.map(({ entity }) => entity)))
      if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

function quoteRow(article: Article, quote: Quote): Row {
  return {
    type: quote.type,
    speaker: quote.speakers.map((speaker) => speakerName(article, speaker)),
    speaker_text: quote.speakers.map(({ span }) => wordsOf(article, span)),
    speaker_entity: quote.speakers.map(({ entity }) => (entity === null ? '' : article.entities[entity].type)),
    cue: quote.cue && wordsOf(article, quote.cue),
    quoted: quotedWords(article, quote),
    statement: statementWords(article, quote),
    start: quote.span.start,
    end: quote.span.end,
    rule: quote.rule,
    certainty: quote.certainty,
  }
}

function personRow(person: Entity, quotes: ReadonlyMap<number, number>): Row {
  return {
    name: person.name,
    roles: distinct(person.roles.map(({ text }) => text)),
    country: person.country,
    mentions: person.mentions.length,
    quotes: quotes.get(person.id) ?? 0,
    in_story: person.inStory,
    aliases: distinct(person.aliases.map(({ text }) => text)),
    first: person.mentions[0]?.span.start ?? null,
    rule: person.mentions[0]?.rule ?? null,
    certainty: person.mentions[0]?.certainty ?? null,
  }
}

function dateRow(article: Article, date: DateMention): Row {
  return {
    value: date.value,
    text: wordsOf(article, date.span),
    type: date.type,
    anchor: date.anchor,
    sentence: sentenceWords(article, date.span.start),
    start: date.span.start,
    end: date.span.end,
    rule: date.rule,
    certainty: date.certainty,
  }
}
