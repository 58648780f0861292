// A parsed article from a file that anybody may have written. The page relies on its shape, so the shape is checked;
// what it says is not.
import type { Article } from 'nutgraf'
import { blockTypes } from '../page/block-types'
import { isRecord, isSpan } from './read-draft'

type Check = (value: unknown, source: string, article: Record<string, unknown>) => boolean

const text: Check = (value) => typeof value === 'string'
const flag: Check = (value) => typeof value === 'boolean'
const span: Check = (value, source) => isSpan(value, source.length)
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value)
const maybe =
  (check: Check): Check =>
  (value, ...rest) =>
    value === null || check(value, ...rest)
const each =
  (check: Check): Check =>
  (value, ...rest) =>
    Array.isArray(value) && value.every((item) => check(item, ...rest))
const fields =
  (checks: Record<string, Check>): Check =>
  (value, ...rest) =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name], ...rest))
/** A number that names an item of one of the article's lists. */
const indexOf =
  (list: string): Check =>
  (value, _source, article) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < (article[list] as unknown[]).length

const words = fields({ text, span })
const decision = { rule: text, certainty: oneOf('stated', 'inferred', 'guessed'), evidence: each(span) }
const decided = { ...decision, span }
const published = maybe(fields({ ...decision, value: text, basis: oneOf('given', 'stated', 'inferred') }))

/** Lists first: the other fields name their items by number. */
const lists = [
  'blocks',
  'entities',
  'dates',
  'sentences',
  'quotes',
  'figures',
  'sections',
  'timeline',
  'authors',
  'diagnostics',
]

const article = fields({
  schemaVersion: oneOf(1),
  source: text,
  language: text,
  headline: maybe(text),
  deck: maybe(text),
  authors: each(fields({ name: text, role: maybe(words), organization: maybe(words), span })),
  published,
  modified: published,
  blocks: each(
    fields({
      ...decided,
      type: oneOf(...blockTypes),
      text,
      duplicateOf: maybe(indexOf('blocks')),
      dateline: maybe(fields({ ...decided, places: each(words), agency: maybe(words), date: maybe(text) })),
    }),
  ),
  sections: each(fields({ crosshead: maybe(indexOf('blocks')), blocks: each(indexOf('blocks')) })),
  figures: each(
    fields({
      caption: maybe(text),
      credit: maybe(fields({ text, span, photographers: each(words), agencies: each(words) })),
      blocks: each(indexOf('blocks')),
      date: maybe(text),
      positions: each(fields({ entity: indexOf('entities'), position: words })),
    }),
  ),
  sentences: each(fields({ span, block: indexOf('blocks') })),
  entities: each(
    fields({
      type: oneOf('person', 'organization', 'place'),
      name: text,
      aliases: each(words),
      roles: each(words),
      country: maybe(text),
      inStory: flag,
      mentions: each(fields({ ...decided, form: oneOf('name', 'nominal', 'pronoun') })),
    }),
  ),
  quotes: each(
    fields({
      ...decided,
      type: oneOf('direct', 'partial', 'indirect', 'scare'),
      content: each(span),
      parts: each(span),
      cue: maybe(span),
      speakers: each(fields({ ...decided, entity: maybe(indexOf('entities')) })),
    }),
  ),
  dates: each(
    fields({
      ...decided,
      type: oneOf('date', 'time', 'duration', 'set'),
      value: maybe(text),
      anchor: oneOf('absolute', 'published', 'event', 'mention', null),
    }),
  ),
  timeline: each(
    fields({
      date: indexOf('dates'),
      sentence: indexOf('sentences'),
      value: text,
      entities: each(indexOf('entities')),
      caption: flag,
    }),
  ),
  diagnostics: each(fields({ code: text, message: text, span: maybe(span) })),
})

/** The article that a JSON text holds, or `null` where it holds something else. */
export function readArticle(json: string): Article | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  if (!isRecord(value) || typeof value.source !== 'string') return null
  for (const list of lists) if (!Array.isArray(value[list])) return null
  return article(value, value.source, value) ? (value as unknown as Article) : null
}
