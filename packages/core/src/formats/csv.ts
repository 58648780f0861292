// "nutgraf/csv": tables after RFC 4180. Lists in a cell are parted by "; ".
//
// A cell that begins with "=", "+", "-" or "@" is a formula to a spreadsheet, and an article's words are anybody's. The
// tables give the words as they are, since most readers are programs; `spreadsheet: true` puts an apostrophe before
// such cells, for files that people open in a spreadsheet.
import type { Article } from '../model'
import type { FormatOptions } from './format'
import { distinct, quotedWords, speakerName, statementWords, wordsOf } from './words-at'

type Cell = string | number | boolean | null | readonly string[]

export interface CsvOptions extends Pick<FormatOptions, 'spreadsheet'> {
  /** Leave the first row, the names of the columns, out. */
  readonly headless?: boolean
}

/** A row per quote. */
export function quotesToCsv(article: Article, options: CsvOptions = {}): string {
  const rows = article.quotes.map((quote) => ({
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
  }))
  const columns = 'type speaker speaker_text speaker_entity cue quoted statement start end rule certainty'
  return toCsv(columns.split(' '), rows, options)
}

/** A row per person, those of bylines and credits too. */
export function peopleToCsv(article: Article, options: CsvOptions = {}): string {
  const spoken = new Map<number, number>()
  for (const { speakers } of article.quotes)
    for (const entity of new Set(speakers.map(({ entity }) => entity)))
      if (entity !== null) spoken.set(entity, (spoken.get(entity) ?? 0) + 1)
  const rows = article.entities
    .filter(({ type }) => type === 'person')
    .map((person) => ({
      name: person.name,
      roles: distinct(person.roles.map(({ text }) => text)),
      country: person.country,
      mentions: person.mentions.length,
      quotes: spoken.get(person.id) ?? 0,
      in_story: person.inStory,
      aliases: distinct(person.aliases.map(({ text }) => text)),
      first: person.mentions[0]?.span.start ?? null,
      rule: person.mentions[0]?.rule ?? null,
      certainty: person.mentions[0]?.certainty ?? null,
    }))
  const columns = 'name roles country mentions quotes in_story aliases first rule certainty'
  return toCsv(columns.split(' '), rows, options)
}

/** A row per date, time, duration or set. */
export function datesToCsv(article: Article, options: CsvOptions = {}): string {
  let sentence = 0
  const rows = article.dates.map((date) => {
    const { start, end } = date.span
    while (sentence + 1 < article.sentences.length && article.sentences[sentence].span.end <= start) sentence++
    while (sentence > 0 && article.sentences[sentence].span.start > start) sentence--
    const around = article.sentences[sentence]
    return {
      value: date.value,
      text: wordsOf(article, date.span),
      type: date.type,
      anchor: date.anchor,
      sentence: around && around.span.start <= start ? wordsOf(article, around.span) : null,
      start,
      end,
      rule: date.rule,
      certainty: date.certainty,
    }
  })
  return toCsv('value text type anchor sentence start end rule certainty'.split(' '), rows, options)
}

function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  { headless = false, spreadsheet = false }: CsvOptions,
): string {
  const lines = rows.map((row) => columns.map((column) => writeCell(row[column], spreadsheet)).join(','))
  if (!headless) lines.unshift(columns.join(','))
  return lines.map((line) => `${line}\r\n`).join('')
}

function writeCell(cell: Cell, spreadsheet: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  let text = typeof cell === 'string' ? cell : cell.join('; ')
  if (spreadsheet && /^[=+\-@\t\r]/.test(text)) text = `'${text}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
